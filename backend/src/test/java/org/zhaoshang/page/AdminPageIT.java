package org.zhaoshang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.api.Api;

/** An administrator makes an account and a token, is told their secrets once, and takes back what was given. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=a good password")
class AdminPageIT {

    private static final String LABEL = ("<img src=x onerror=alert(1)>" + "长".repeat(100)).substring(0, 100);

    @LocalServerPort
    int port;

    @Test
    void accountsAndTokensAreMadeToldOnceAndTakenBack() {
        var name = "li.na-" + Long.toString(System.nanoTime(), 36);
        try (var tablet = Tablet.of(1180, 820)) {
            tablet.driver().get("http://localhost:" + port + "/admin.html?theme=light");
            tablet.type("sign-in-name", "admin")
                    .type("sign-in-password", "a good password")
                    .tap("sign-in-submit");
            assertThat(tablet.text("account-admin")).contains("admin", "管理", "最近登录");

            tablet.tap("account-new").type("field-name", "no blanks").tap("admin-submit");
            tablet.waiting().until(page -> tablet.text("admin-form").contains("最长 40 个字符\n"));
            assertThat(tablet.driver().switchTo().activeElement().getAttribute("data-testid"))
                    .isEqualTo("field-name");
            tablet.find("field-name").clear();
            tablet.type("field-name", name);
            label(tablet, "field-roles-EDITOR");
            label(tablet, "field-departments-MEDICAL_CITY");
            tablet.isWithoutFault();
            tablet.tap("admin-submit");
            var password = secret(tablet);
            assertThat(new Api(port)
                            .ask(
                                    "{ about { user mustChangePassword } }",
                                    Map.of(),
                                    "Authorization",
                                    Api.basic(name, password))
                            .at("/data/about")
                            .toString())
                    .contains(name, "true");
            tablet.tap("admin-done");
            tablet.type("accounts-find", name);
            assertThat(tablet.text("accounts-list"))
                    .contains("查看、录入 · 医学城管委会", "待改密码")
                    .doesNotContain("admin");
            tablet.tap("disable-" + name).tap("disable-" + name);
            tablet.waiting().until(page -> tablet.text("accounts-list").contains("已停用"));
            tablet.isWithoutFault();

            tablet.find("view-accounts").sendKeys(Keys.ARROW_RIGHT);
            tablet.settled().tap("token-new").type("field-label", LABEL).tap("admin-submit");
            assertThat(secret(tablet)).startsWith("zs_");
            tablet.isWithoutFault();
            tablet.tap("admin-done");
            assertThat(tablet.text("tokens-list")).contains(LABEL);
            var revoke = tablet.driver().findElement(By.cssSelector("[data-testid^='revoke-']"));
            revoke.click();
            revoke.click();
            tablet.waiting().until(page -> tablet.text("tokens-list").contains("已撤销"));

            tablet.turn(820, 1180).open("http://localhost:" + port + "/admin.html?theme=dark&lang=en#tokens");
            tablet.isWithoutFault();
            tablet.tap("view-accounts").settled().isWithoutFault();
            tablet.tap("view-links").settled().isWithoutFault();
            tablet.tap("view-password").settled().isWithoutFault();
        }
    }

    /** The box itself lies unseen below its label. */
    private static void label(Tablet tablet, String box) {
        tablet.find(box).findElement(By.xpath("..")).click();
    }

    private static String secret(Tablet tablet) {
        return String.valueOf(tablet.find("share-secret").getAttribute("value"));
    }
}
