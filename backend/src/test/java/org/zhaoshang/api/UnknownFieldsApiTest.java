package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Commitment;
import org.zhaoshang.ledger.Credit;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.Version;
import org.zhaoshang.store.VersionConflict;

/**
 * A record with forty fields that this version does not know, at every depth, and with attributes that are groups and
 * lists: nothing that the office does with it over HTTP loses or changes any of them.
 */
@RunningBoard
@TestPropertySource(
        properties = {"zhaoshang.admin-password=" + Office.PASSWORD, "zhaoshang.test=imports what it exported"})
class UnknownFieldsApiTest {

    private static final String CODE = "UNKNOWN-40";
    private static final String COPY = "COPY-40";
    private static final String[] ADMIN = {"Authorization", Api.basic("admin", Office.PASSWORD)};
    private static final LocalDate DAY = LocalDate.parse("2015-03-20");

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private int unknown;

    @Test
    void fortyUnknownNestedFieldsPassThroughUpdateHistoryExportAndImport() throws VersionConflict, IOException {
        var api = new Api(port);
        var office = new Office(api);
        var before = withUnknownFields();
        assertThat(unknown).isEqualTo(40);
        store.write(List.of(before), new Author("test", "test"));

        // an update of something else
        var renamed = office.change("projectUpdate", Map.of("code", CODE, "name", "改名示例"), "");
        assertThat(errors(renamed)).isEmpty();
        var expected = before.withProfile(named("改名示例"));
        assertKept(current(CODE), expected);

        // the history: each version as it was read back from the file, and no word of what did not change
        assertThat(store.history(Project.class, CODE))
                .extracting(Version::record)
                .satisfiesExactly(second -> assertKept(second, expected), first -> assertKept(first, before));
        var history = api.ask(
                "{ project(code: \"" + CODE + "\") { history { nodes { version changes { path } } } } }", Map.of());
        var changes = history.at("/data/project/history/nodes/0/changes");
        assertThat(history.at("/data/project/history/nodes/0/version").asInt()).isEqualTo(2);
        assertThat(changes.findValuesAsString("path")).containsExactly("name");

        // out as a workbook and in again: nothing changes
        var workbook = api.download("/api/export.xlsx", ADMIN);
        var again = api.upload("/api/import?apply=true", workbook, "台账.xlsx", ADMIN);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertKept(current(CODE), expected);
        assertThat(Api.json(again).at("/changes")).isEmpty();
        assertThat(current(CODE).stamp().version()).isEqualTo(2);

        // an office that writes another name into the file changes that and no more
        var projects = csv(api, "projects").replace("改名示例", "再改名示例");
        var edited = api.upload("/api/import?apply=true", bytes(projects), "台账.csv", ADMIN);
        assertThat(Api.json(edited).at("/changes")).as(edited.body()).hasSize(1);
        assertThat(current(CODE).stamp().version()).isEqualTo(3);
        var edition = before.withProfile(named("再改名示例"));
        assertKept(current(CODE), edition);

        // and the workbook makes the very same record where there is none
        var copied = api.upload(
                "/api/import?apply=true", recoded(api.download("/api/export.xlsx", ADMIN)), "台账.xlsx", ADMIN);
        assertThat(copied.statusCode()).as(copied.body()).isEqualTo(200);
        assertKept(store.history(Project.class, COPY).get(0).record(), edition);
    }

    /** But for its code and its stamp it is what was expected. */
    private static void assertKept(Project project, Project expected) {
        assertThat(project.extra()).isEqualTo(expected.extra());
        assertThat(project.attributes()).isEqualTo(expected.attributes());
        assertThat(project.responsibility()).isEqualTo(expected.responsibility());
        assertThat(project.stages()).isEqualTo(expected.stages());
        assertThat(project.recognitions()).isEqualTo(expected.recognitions());
        assertThat(project.arrivals()).isEqualTo(expected.arrivals());
        assertThat(project.service()).isEqualTo(expected.service());
        assertThat(project.profile()).isEqualTo(expected.profile());
    }

    private static String csv(Api api, String kind) {
        return api.get("/api/export.csv?kind=" + kind, ADMIN).body();
    }

    /** The same workbook with the record under another code. */
    private static byte[] recoded(byte[] workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(workbook).get();
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.getEntries())) {
                var content = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes(content.replace(CODE, COPY)));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Project current(String code) {
        return store.ledger().find(Project.class, code).orElseThrow();
    }

    private Project withUnknownFields() {
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("用地", Map.of("亩", new BigDecimal("60.5"), "证", List.of("甲", "乙"), "性质", Map.of("类", "工业")));
        attributes.put("编号", "007");
        return new Project(
                CODE,
                named("未知字段示例"),
                new Responsibility(
                        List.of(
                                new Credit("MEDICAL_CITY", new BigDecimal("0.6"), unknown(3)),
                                new Credit("GUANGHUA", new BigDecimal("0.4"), unknown(2))),
                        null,
                        null),
                List.of(
                        new StageEntry(Stage.RESERVE, LocalDate.parse("2015-01-05"), null, unknown(3)),
                        new StageEntry(Stage.SIGNED, DAY, "签约", unknown(2))),
                List.of(new Recognition(Recognition.Level.CITY, Recognition.Step.APPLIED, DAY, unknown(3))),
                List.of(new FundArrival(
                        "R-1", DAY, money("12345678.90"), FundSource.OUT_OF_PROVINCE, "首期", null, unknown(4))),
                Service.NONE
                        .withFollowUps(
                                List.of(new FollowUp(DAY, "上门", null, "成都", "谈过", null, null, "F-1", unknown(4))))
                        .withCommitments(
                                List.of(new Commitment("C-1", "按期开工", "投资方", DAY, null, null, null, unknown(4)))),
                attributes,
                unknown(15),
                Stamp.NONE);
    }

    /** So many fields, each with more inside it. */
    private Map<String, Object> unknown(int fields) {
        var extra = new LinkedHashMap<String, Object>();
        for (var i = 0; i < fields; i++) {
            unknown++;
            extra.put(
                    "未知" + unknown,
                    Map.of(
                            "层",
                            Map.of(
                                    "再一层",
                                    List.of(
                                            unknown,
                                            "=文字 " + unknown,
                                            unknown % 2 == 0,
                                            Map.of("数", new BigDecimal(unknown + ".50"))))));
        }
        return extra;
    }

    private static Profile named(String name) {
        return new Profile(
                name, ProjectKind.NEW, true, "BIOMED", null, null, "某公司", money("320000000"), Agreement.FORMAL, null);
    }

    private static Money money(String amount) {
        return new Money(new BigDecimal(amount), Currency.CNY);
    }
}
