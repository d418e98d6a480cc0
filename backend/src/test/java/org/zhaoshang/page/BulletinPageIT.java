package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.support.ui.Select;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhaoshang.RunningBoard;

/** The bulletin on the board and as a page to print. */
@RunningBoard
class BulletinPageIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"1180, 820, zh, light", "820, 1180, en, dark"})
    void showsTheSpeechsSentences(int width, int height, String language, String theme) {
        try (var tablet = Tablet.of(width, height)) {
            tablet.open(address("?page=bulletin&lang=" + language + "&theme=" + theme));

            assertThat(tablet.text("bulletin")).contains("15.79%", "11.3%", "24.07");
            assertThat(tablet.text("bulletin")).contains(language.equals("zh") ? "落后序时进度9.21个百分点" : "9.21 percentage");
        }
    }

    @Test
    void aDepartmentIsChosenAndItsFilesFollow() {
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.open(address("?page=bulletin"));

            new Select(tablet.find("bulletin-scope")).selectByVisibleText("医学城管委会");
            tablet.waiting().until(page -> tablet.text("bulletin").startsWith("医学城管委会"));
            assertThat(tablet.driver().getCurrentUrl()).contains("pick=MEDICAL_CITY");
            var print = tablet.find("bulletin-print").getAttribute("href");
            assertThat(print).contains("/bulletins/2015-03-31.html", "department=MEDICAL_CITY");

            tablet.driver().get(print);
            assertThat((String) tablet.script("return document.body.innerText")).contains("医学城管委会", "42.11%");
            assertThat(tablet.script("return document.styleSheets.length > 0")).isEqualTo(true);
        }
    }

    private String address(String query) {
        return "http://localhost:" + port + "/" + query;
    }
}
