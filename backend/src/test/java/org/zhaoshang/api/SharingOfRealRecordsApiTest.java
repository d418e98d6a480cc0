package org.zhaoshang.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** Where reading needs a sign-in, editors may frame a panel, and learn nothing of it. */
@RunningBoard
@TestPropertySource(properties = {"zhaoshang.demo=false", "zhaoshang.admin-password=a good password"})
class SharingOfRealRecordsApiTest {

    @LocalServerPort
    int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void whoMayNotReadIsToldOfAnyPanelTheSame() {
        var known = oembed("funnel-by-stage");

        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(known.body()).contains("招商看板", "/embed/funnel-by-stage").doesNotContain("阶段", "thumbnail");
        assertThat(oembed("no-such-panel").body().replace("no-such-panel", "funnel-by-stage"))
                .isEqualTo(known.body());
        assertThat(oembed("funnel-by-stage", "Authorization", Api.basic("admin", Office.PASSWORD))
                        .body())
                .contains("阶段", "thumbnail_url");
        assertThat(oembed("no-such-panel", "Authorization", Api.basic("admin", Office.PASSWORD))
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.get("/panels/funnel-by-stage.csv").statusCode()).isEqualTo(401);
        assertThat(api.get("/panels/funnel-by-stage.xlsx").statusCode()).isEqualTo(401);
        assertThat(api.get("/decks/board.pptx").statusCode()).isEqualTo(401);
        assertThat(api.upload("/decks/refresh", new byte[0], "a.pptx").statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> oembed(String panel, String... headers) {
        var address = "http://localhost:" + port + "/embed/" + panel;
        return api.get("/oembed?url=" + URLEncoder.encode(address, UTF_8), headers);
    }
}
