package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import tools.jackson.databind.JsonNode;

/** A bulletin before and after its month is published. */
@RunningBoard
@TestPropertySource(properties = {"zhaoshang.admin-password=a good password", "zhaoshang.test=bulletins"})
class PublishedBulletinApiTest {

    @LocalServerPort
    int port;

    private Api api;
    private Office office;

    @BeforeEach
    void connect() {
        api = new Api(port);
        office = new Office(api);
    }

    @Test
    void onceAMonthIsPublishedItsBulletinNeverChanges() {
        assertThat(page("/bulletins/2015-02.html")).contains("11.67亿元").doesNotContain("11.47亿元");
        assertThat(page("/bulletins/2015-02.html?current=true")).contains("11.47亿元");

        var published = api.ask(
                "mutation { reportPublish(input: {code: \"2015-03\", title: \"1-3月通报\", asOf: \"2015-03-31\"})"
                        + " { report { knownAt } userErrors { message } } }",
                Map.of(),
                "Authorization",
                Api.basic("admin", Office.PASSWORD));
        var knownAt = published.at("/data/reportPublish/report/knownAt").asString();
        var printed = bulletin(Map.of("asOf", "2015-03-31", "knownAt", knownAt));
        var address = page("/bulletins/2015-03.html");
        office.change(
                "projectRecordArrival",
                Map.of(
                        "code",
                        "WJ-063",
                        "on",
                        "2015-03-20",
                        "amount",
                        Map.of("amount", 1, "unit", "YI"),
                        "source",
                        "OUT_OF_PROVINCE",
                        "reference",
                        "DZ-LATE"),
                "");
        office.change("indicator", "indicatorUpdate", Map.of("code", "DOMESTIC_CAPITAL", "name", "另一个名称"), "");

        assertThat(bulletin(Map.of("asOf", "2015-03-31", "knownAt", knownAt))).isEqualTo(printed);
        assertThat(page("/bulletins/2015-03.html")).isEqualTo(address).contains("24.07亿元");
        assertThat(bulletin(Map.of("asOf", "2015-03-31"))
                        .at("/sections/0/paragraphs/0")
                        .asString())
                .contains("另一个名称25.07亿元");
    }

    private JsonNode bulletin(Map<String, String> variables) {
        var answer = api.ask(BulletinApiTest.DOCUMENT, new HashMap<String, Object>(variables));
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/data/board/bulletin");
    }

    private String page(String path) {
        var answer = api.get(path + (path.contains("?") ? "&" : "?") + "lang=zh");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        return answer.body();
    }
}
