package org.zhaoshang.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;

/** Answers are given again while they hold, to whom they hold for, and not a moment longer. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class AnswersApiTest {

    private static final String COUNT = "{ about { revision } projects { totalCount } }";
    private static final String COUNT_AS_ADMIN = "{ projects { totalCount } about { revision } }";
    private static final String WHO = "{ about { user canWrite } }";
    private static final String[] SIGNED_IN = {"Authorization", Api.basic("admin", Office.PASSWORD)};

    @LocalServerPort
    int port;

    @Autowired
    MeterRegistry meters;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void aChangeIsSeenByTheNextQuestion() {
        var before = api.ask(COUNT, Map.of());
        var tag = RawRequest.get(port, Map.of("query", COUNT))
                .get()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(api.ask(COUNT, Map.of())).isEqualTo(before);

        new Office(api).create("ANS-" + UUID.randomUUID());

        assertThat(api.ask(COUNT, Map.of()).at("/data/projects/totalCount").asInt())
                .isEqualTo(before.at("/data/projects/totalCount").asInt() + 1);
        assertThat(statusWith(tag, COUNT)).isEqualTo(200);
    }

    @Test
    void nobodyIsGivenTheAnswerOfSomebodyElse() {
        for (var round = 0; round < 2; round++) {
            assertThat(api.ask(WHO, Map.of()).at("/data/about/user").isNull()).isTrue();
            assertThat(api.ask(WHO, Map.of(), SIGNED_IN).at("/data/about/user").asString())
                    .isEqualTo("admin");
        }
        var own = RawRequest.get(port, Map.of("query", WHO))
                .with(SIGNED_IN[0], SIGNED_IN[1])
                .get();
        var tag = own.headers().firstValue("ETag").orElseThrow();
        assertThat(statusWith(tag, WHO)).isEqualTo(200);
    }

    /** Each as they may see it; nobody sees more or less of it than if they were the first to ask. */
    @Test
    void whatIsAskedAgainAndAgainIsThereWhenAChangeIsShown() {
        var office = new Office(api);
        await().atMost(1, TimeUnit.MINUTES).until(() -> {
            office.create("ANS-" + UUID.randomUUID()); // since then it is asked for more than once a second
            var before = count();
            for (var time = 0; time < 3; time++) {
                assertThat(count()).isEqualTo(before);
                api.ask(COUNT_AS_ADMIN, Map.of(), SIGNED_IN);
            }
            Thread.sleep(1000); // a part of it is spent on what is looked at
            office.create("ANS-" + UUID.randomUUID());

            var remembered = remembered();
            assertThat(count()).isEqualTo(before + 1);
            assertThat(api.ask(COUNT_AS_ADMIN, Map.of(), SIGNED_IN)
                            .at("/data/projects/totalCount")
                            .asInt())
                    .isEqualTo(before + 1);
            return remembered() == remembered + 2;
        });
    }

    private int count() {
        return api.ask(COUNT, Map.of()).at("/data/projects/totalCount").asInt();
    }

    /** How many questions were answered as somebody was answered before, or as was computed beforehand. */
    private long remembered() {
        return meters.find("zhaoshang.graphql.requests").tag("outcome", "remembered").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    @Test
    void variablesAndOperationsAndLanguagesAreToldApart() {
        var document = "query A($day: Date) { board(asOf: $day) { year } } query B { about { revision } }";
        var name = "{ board { indicator(code: \"MAJOR_SIGNED\") { statusLabel } } }";

        assertThat(year(document, "2014-03-31")).isEqualTo(2014);
        assertThat(year(document, "2015-03-31")).isEqualTo(2015);
        assertThat(api.askFor("B", document, Map.of())
                        .at("/data/about/revision")
                        .asInt())
                .isPositive();
        assertThat(api.ask(name, Map.of()).at("/data/board/indicator/statusLabel"))
                .isNotEqualTo(api.ask(name, Map.of(), "Accept-Language", "en").at("/data/board/indicator/statusLabel"));
    }

    @Test
    void aChangeIsExecutedEachTimeItIsSent() {
        var code = "ANS-" + UUID.randomUUID();
        var office = new Office(api);
        office.create(code);

        for (var name : List.of("甲", "乙", "甲")) {
            office.change("projectUpdate", Map.of("code", code, "name", name), "");
            assertThat(api.ask("query($code: ID!) { project(code: $code) { name } }", Map.of("code", code))
                            .at("/data/project/name")
                            .asString())
                    .isEqualTo(name);
        }
    }

    /** Packed once and sent again; whoever takes it otherwise gets the same letters. */
    @Test
    void aLargeAnswerIsPackedForWhoTakesItSo() throws IOException {
        var path = "/graphql?query="
                + URLEncoder.encode(
                        "{ board { indicators { code name sentence statusRule monthly { month actual cumulative } } } }",
                        UTF_8);
        var plain = api.download(path);
        assertThat(plain.length).isGreaterThan(1024);

        for (var again = 0; again < 2; again++) {
            var packed = api.download(path, "Accept-Encoding", "br, gzip");
            assertThat(packed.length).isLessThan(plain.length);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                    .isEqualTo(plain);
        }
        var head = api.get(path, "Accept-Encoding", "gzip").headers();
        assertThat(head.allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(head.allValues("Vary").toString()).contains("Accept-Encoding", "Cookie");
        assertThat(api.download(path, "Accept-Encoding", "gzip;q=0")).isEqualTo(plain);
    }

    private int year(String document, String day) {
        return api.askFor("A", document, Map.of("day", day))
                .at("/data/board/year")
                .asInt();
    }

    private int statusWith(String tag, String document) {
        return RawRequest.get(port, Map.of("query", document))
                .with("If-None-Match", tag)
                .get()
                .statusCode();
    }
}
