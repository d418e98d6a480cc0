package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.Office.errors;
import static org.zhaoshang.api.Office.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.zhaoshang.RunningBoard;
import org.zhaoshang.ledger.Profile;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Responsibility;
import org.zhaoshang.ledger.Service;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.StageEntry;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.VersionConflict;
import tools.jackson.databind.JsonNode;

/** What a project is and where it stands, changed as offices send it. */
@RunningBoard
@TestPropertySource(properties = "zhaoshang.admin-password=" + Office.PASSWORD)
class ProjectChangesApiTest {

    @LocalServerPort
    int port;

    @Autowired
    Store store;

    private Office office;

    @BeforeEach
    void signIn() {
        office = new Office(new Api(port));
    }

    @Test
    void onlyWhatIsGivenChangesAndNullTakesAway() {
        change(
                "projectCreate",
                Map.of(
                        "code", "UPDATE",
                        "name", "原名",
                        "industry", "BIOMED",
                        "link", "CRO",
                        "investor", "某公司",
                        "department", "INVEST_BUREAU",
                        "planned", Map.of("amount", 3),
                        "attributes", Map.of("用地", Map.of("亩", 60, "性质", "工业"), "园区", "海峡科技园")));
        var selection = "name major investor planned { amount } link { code } department { code }"
                + " credits { department { code } share } attributes";

        var renamed = change("projectUpdate", Map.of("code", "UPDATE", "name", "新名", "major", true), selection);
        var emptied = change(
                "projectUpdate", with(with(Map.of("code", "UPDATE"), "investor", null), "planned", null), selection);
        var set = change(
                "projectUpdate",
                Map.of(
                        "code",
                        "UPDATE",
                        "setAttributes",
                        List.of(
                                Map.of("path", "用地.亩", "value", 62.5),
                                with(Map.of("path", "用地.性质"), "value", null),
                                Map.of("path", "环评.状态", "value", "已批"),
                                with(Map.of("path", "园区"), "value", null))),
                selection);
        var replaced = change("projectUpdate", Map.of("code", "UPDATE", "attributes", Map.of("备注", "一")), selection);

        assertThat(renamed.at("/project/name").asString()).isEqualTo("新名");
        assertThat(renamed.at("/project/major").asBoolean()).isTrue();
        assertThat(renamed.at("/project/investor").asString()).isEqualTo("某公司");
        assertThat(renamed.at("/project/link/code").asString()).isEqualTo("CRO");
        assertThat(renamed.at("/project/credits/0/share").decimalValue()).isOne();
        assertThat(emptied.at("/project/investor").isNull()).isTrue();
        assertThat(emptied.at("/project/planned").isNull()).isTrue();
        assertThat(emptied.at("/project/name").asString()).isEqualTo("新名");
        assertThat(set.at("/project/attributes").toString()).isEqualTo("{\"用地\":{\"亩\":62.5},\"环评\":{\"状态\":\"已批\"}}");
        assertThat(replaced.at("/project/attributes").toString()).isEqualTo("{\"备注\":\"一\"}");
        assertThat(change("projectUpdate", Map.of("code", "UPDATE", "name", "新名"))
                        .at("/project/version")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void anUpdateIsCheckedAsACreationIs() {
        office.create("UPDATE-2");
        var update = with(
                with(
                        Map.of("code", "UPDATE-2", "industry", "NONE", "link", "NOWHERE", "person", "NOBODY"),
                        "name",
                        null),
                "credits",
                List.of(
                        Map.of("department", "INVEST_BUREAU", "share", 0.5),
                        Map.of("department", "NOBODY", "share", 0.4)));

        assertThat(errors(change("projectUpdate", update)))
                .containsExactlyInAnyOrder(
                        "name REQUIRED",
                        "industry UNKNOWN_REFERENCE",
                        "link UNKNOWN_REFERENCE",
                        "person UNKNOWN_REFERENCE",
                        "credits.NOBODY UNKNOWN_REFERENCE",
                        "credits INVALID");
        assertThat(errors(change("projectUpdate", Map.of("code", "UPDATE-2", "planned", Map.of("amount", -1)))))
                .containsExactly("planned INVALID");
        assertThat(errors(change("projectUpdate", Map.of("code", "UPDATE-2", "parent", "WJ-085"))))
                .containsExactly("parent NOT_ALLOWED");
        assertThat(errors(
                        change("projectUpdate", Map.of("code", "UPDATE-2", "kind", "EXPANSION", "parent", "UPDATE-2"))))
                .containsExactly("parent INVALID");
        change("projectUpdate", Map.of("code", "UPDATE-2", "setAttributes", List.of(Map.of("path", "a", "value", 1))));
        assertThat(errors(change(
                        "projectUpdate",
                        Map.of(
                                "code",
                                "UPDATE-2",
                                "setAttributes",
                                List.of(Map.of("path", "b", "value", 1), Map.of("path", "a.b", "value", 1))))))
                .containsExactly("setAttributes.1.path INVALID");
        assertThat(errors(change("projectUpdate", Map.of("code", "UPDATE-2", "name", "x", "expectedVersion", 1))))
                .containsExactly("expectedVersion VERSION_CONFLICT");
        assertThat(errors(change("projectUpdate", Map.of("code", "NONE", "name", "x"))))
                .containsExactly("code NOT_FOUND");
    }

    @Test
    void aLinkThatNamesNoneWeKnowMayStayButNotCome() throws VersionConflict {
        store.write(List.of(imported("IMPORTED")), new Author("test", "test"));

        var moved = change(
                "projectUpdate",
                Map.of("code", "IMPORTED", "name", "改名", "chain", "BIOMED", "department", "INVEST_BUREAU"),
                "link { code name }");

        assertThat(errors(moved)).isEmpty();
        assertThat(moved.at("/project/link/name").asString()).isEqualTo("干细胞研究");
        assertThat(errors(change("projectUpdate", Map.of("code", "IMPORTED", "link", "干细胞"))))
                .containsExactly("link UNKNOWN_REFERENCE");
        assertThat(errors(change("projectUpdate", Map.of("code", "IMPORTED", "link", "CRO"))))
                .isEmpty();
        assertThat(errors(change("projectUpdate", Map.of("code", "IMPORTED", "chain", "TOURISM"))))
                .containsExactly("link UNKNOWN_REFERENCE");
    }

    @Test
    void anExpansionAndWhatItExpandsKnowEachOther() {
        office.create("PARENT");
        office.create("CHILD");

        var child = change(
                "projectUpdate",
                Map.of("code", "CHILD", "kind", "EXPANSION", "parent", "PARENT"),
                "parent { code expansions { code } } expansions { code }");

        assertThat(child.at("/project/parent/code").asString()).isEqualTo("PARENT");
        assertThat(child.at("/project/parent/expansions/0/code").asString()).isEqualTo("CHILD");
        assertThat(child.at("/project/expansions").size()).isZero();
        assertThat(errors(change("projectUpdate", Map.of("code", "PARENT", "kind", "EXPANSION", "parent", "CHILD"))))
                .containsExactly("parent INVALID");
    }

    @Test
    void stagesArePutRightAndTheReasonIsKept() {
        office.create("STAGES");
        change("projectAdvance", Map.of("code", "STAGES", "to", "SIGNED", "on", "2015-02-01", "agreement", "FORMAL"));
        change("projectAdvance", Map.of("code", "STAGES", "to", "STARTED", "on", "2015-03-01"));
        var selection = "stage agreement agreementLabel stageHistory { stage on note }";

        var dated = change(
                "projectCorrectStage",
                Map.of("code", "STAGES", "stage", "SIGNED", "on", "2015-02-10", "reason", "合同日期"),
                selection);
        var back = Map.of("code", "STAGES", "remove", "STARTED", "reason", "未取得施工许可");
        var stepped = change("projectCorrectStage", back, selection);
        var again = change("projectCorrectStage", back, selection);
        var weaker = change(
                "projectCorrectStage", Map.of("code", "STAGES", "agreement", "FRAMEWORK", "reason", "只是框架"), selection);
        var unsigned =
                change("projectCorrectStage", Map.of("code", "STAGES", "remove", "SIGNED", "reason", "作废"), selection);

        assertThat(dated.at("/project/stageHistory/1/on").asString()).isEqualTo("2015-02-10");
        assertThat(dated.at("/project/stageHistory/1/note").asString()).isEqualTo("合同日期");
        assertThat(stepped.at("/project/stage").asString()).isEqualTo("SIGNED");
        assertThat(stepped.at("/project/stageHistory/1/note").asString()).isEqualTo("合同日期；未取得施工许可");
        assertThat(again).isEqualTo(stepped);
        assertThat(weaker.at("/project/agreementLabel").asString()).isEqualTo("框架协议");
        assertThat(unsigned.at("/project/stage").asString()).isEqualTo("RESERVE");
        assertThat(unsigned.at("/project/agreement").isNull()).isTrue();
        assertThat(store.history(Project.class, "STAGES").get(0).reason()).isEqualTo("作废");
        assertThat(store.history(Project.class, "STAGES").get(1).reason()).isEqualTo("只是框架");
    }

    @Test
    void aCorrectionKeepsTheDaysInOrder() {
        office.create("STAGES-2");
        change("projectAdvance", Map.of("code", "STAGES-2", "to", "SIGNED", "on", "2015-02-01"));
        change("projectAdvance", Map.of("code", "STAGES-2", "to", "STARTED", "on", "2015-03-01"));
        var correction = Map.of("code", "STAGES-2", "reason", "更正");

        assertThat(errors(change("projectCorrectStage", correction))).containsExactly(" REQUIRED");
        assertThat(errors(change("projectCorrectStage", with(with(correction, "remove", "STARTED"), "reason", " "))))
                .containsExactly("reason REQUIRED");
        assertThat(errors(change("projectCorrectStage", with(correction, "remove", "SIGNED"))))
                .containsExactly("remove NOT_ALLOWED");
        assertThat(errors(change("projectCorrectStage", with(correction, "stage", "SIGNED"))))
                .containsExactly("on REQUIRED");
        assertThat(errors(change("projectCorrectStage", with(correction, "on", "2015-02-01"))))
                .containsExactly("stage REQUIRED");
        assertThat(errors(change(
                        "projectCorrectStage", with(with(correction, "stage", "PRODUCING"), "on", "2015-04-01"))))
                .containsExactly("stage NOT_ALLOWED");
        assertThat(errors(change("projectCorrectStage", with(with(correction, "stage", "SIGNED"), "on", "2015-03-02"))))
                .containsExactly("on OUT_OF_ORDER");
        assertThat(errors(
                        change("projectCorrectStage", with(with(correction, "stage", "STARTED"), "on", "2015-01-31"))))
                .containsExactly("on OUT_OF_ORDER");
        assertThat(errors(
                        change("projectCorrectStage", with(with(correction, "stage", "STARTED"), "on", "2999-01-01"))))
                .containsExactly("on IN_THE_FUTURE");
        office.create("STAGES-3");
        assertThat(errors(
                        change("projectCorrectStage", Map.of("code", "STAGES-3", "remove", "RESERVE", "reason", "更正"))))
                .containsExactly("remove NOT_ALLOWED");
    }

    @Test
    void aProjectThatWasReviewedIsSignedOnlyWhereItIsAdmitted() {
        office.create("REVIEW");
        var review = Map.of(
                "code", "REVIEW",
                "on", "2015-01-10",
                "reviewer", "某第三方机构",
                "thirdParty", true,
                "verdict", "DEFERRED",
                "score", 55.50,
                "reference", "PS-1");
        var signing = Map.of("code", "REVIEW", "to", "SIGNED", "on", "2015-02-01");

        var deferred = change(
                "projectRecordReview", review, "admissionLabel reviews { verdict verdictLabel score reference }");
        var refused = change("projectAdvance", signing);
        var admitted = change(
                "projectRecordReview",
                with(with(with(review, "on", "2015-01-20"), "verdict", "ADMITTED"), "reference", "PS-2"),
                "admission");

        assertThat(deferred.at("/project/admissionLabel").asString()).isEqualTo("暂缓");
        assertThat(deferred.at("/project/reviews/0/verdictLabel").asString()).isEqualTo("暂缓");
        assertThat(deferred.at("/project/reviews/0/score").decimalValue()).isEqualByComparingTo("55.5");
        assertThat(errors(refused)).containsExactly("to NOT_ALLOWED");
        assertThat(admitted.at("/project/admission").asString()).isEqualTo("ADMITTED");
        assertThat(errors(change("projectAdvance", signing))).isEmpty();
        assertThat(change("projectRecordReview", review).at("/project/version").asInt())
                .isEqualTo(4);
        assertThat(errors(change("projectRecordReview", with(review, "score", 60))))
                .containsExactly("reference REFERENCE_REUSED");
        var next = with(review, "reference", "PS-3");
        assertThat(errors(change("projectRecordReview", with(with(next, "score", 100.1), "reviewer", ""))))
                .containsExactly("reviewer REQUIRED", "score INVALID");
        assertThat(errors(change("projectRecordReview", with(next, "on", "2999-01-01"))))
                .containsExactly("on IN_THE_FUTURE");
    }

    @Test
    void recognitionGoesStepByStep() {
        office.create("MAJOR");
        var applied = Map.of("code", "MAJOR", "level", "CITY", "step", "APPLIED", "on", "2015-01-10");
        var recognised = with(with(applied, "step", "RECOGNISED"), "on", "2015-02-10");

        assertThat(errors(change("projectRecordRecognition", with(applied, "step", "WITHDRAWN"))))
                .containsExactly("step NOT_ALLOWED");
        change("projectRecordRecognition", applied);
        assertThat(errors(change("projectRecordRecognition", with(recognised, "on", "2015-01-09"))))
                .containsExactly("on OUT_OF_ORDER");
        var done = change(
                "projectRecordRecognition",
                recognised,
                "cityRecognised recognitions { level levelLabel step stepLabel on }");

        assertThat(done.at("/project/cityRecognised").asBoolean()).isTrue();
        assertThat(done.at("/project/recognitions/1/levelLabel").asString()).isEqualTo("市认定");
        assertThat(done.at("/project/recognitions/1/stepLabel").asString()).isEqualTo("已认定");
        assertThat(change("projectRecordRecognition", recognised)
                        .at("/project/version")
                        .asInt())
                .isEqualTo(3);
        assertThat(errors(change("projectRecordRecognition", with(recognised, "on", "2015-02-11"))))
                .containsExactly("step NOT_ALLOWED");
        assertThat(errors(change(
                        "projectRecordRecognition", with(with(recognised, "step", "WITHDRAWN"), "on", "2999-01-01"))))
                .containsExactly("on IN_THE_FUTURE");
        assertThat(errors(change(
                        "projectRecordRecognition", with(with(recognised, "step", "WITHDRAWN"), "on", "2015-03-01"))))
                .isEmpty();
    }

    /** As an office's ledger may have it: a link in words of its own, responsible persons nobody registered. */
    private static Project imported(String code) {
        var profile = new Profile("进口台账示例", ProjectKind.NEW, false, "BIOMED", null, "干细胞研究", null, null, null, null);
        return new Project(
                code,
                profile,
                new Responsibility(List.of(), "某人", null),
                List.of(StageEntry.implied(Stage.RESERVE)),
                List.of(),
                List.of(),
                Service.NONE,
                Map.of(),
                Map.of(),
                Stamp.NONE);
    }

    private JsonNode change(String mutation, Map<String, ?> input) {
        return office.change(mutation, input, "");
    }

    private JsonNode change(String mutation, Map<String, ?> input, String selection) {
        return office.change(mutation, input, selection);
    }
}
