package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhaoshang.api.NewAccounts.signedIn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhaoshang.store.Account;
import org.zhaoshang.store.AccountStore;

/** Projects that are talked about, with a secret in every note of them, and those who may read it or may not. */
final class Talks {

    static final String SECRET = "零地价";
    private static final String PARK = "PARK-OF-TALKS";
    static final String[] ADMIN = signedIn("admin", Office.PASSWORD);
    static final String[] BUREAU = signedIn("bureau-of-talks", Office.PASSWORD);
    static final String[] LEADER = signedIn("leader-of-talks", Office.PASSWORD);
    static final String[] CLERK = signedIn("clerk-of-talks", Office.PASSWORD);

    private final Api api;

    Talks(Api api, AccountStore accounts) {
        this.api = api;
        account(accounts, "bureau-of-talks", Set.of("EDITOR", "ANALYST"), Set.of("INVEST_BUREAU"));
        account(accounts, "leader-of-talks", Set.of("PUBLISHER"), Set.of());
        account(accounts, "clerk-of-talks", Set.of("EDITOR", "ANALYST"), Set.of(PARK));
        change("departmentCreate", Map.of("code", PARK, "name", "洽谈园区示例", "type", "PARK"));
    }

    private static void account(AccountStore accounts, String name, Set<String> roles, Set<String> departments) {
        accounts.create(new Account(name, "{noop}" + Office.PASSWORD, roles, departments, false, false, 0));
    }

    /** A panel of what the notes say. */
    void panel(String id) {
        panel(id, "{ projectStats(groupBy: [{attribute: \"备注\"}]) { groups { keys { label } count } } }");
    }

    /** One that can be shown as it was at any moment. */
    void panelOfMoment(String id) {
        panel(
                id,
                "query($knownAt: DateTime) { projectStats(knownAt: $knownAt, groupBy: [{attribute: \"备注\"}])"
                        + " { groups { keys { label } count } } }");
    }

    private void panel(String id, String query) {
        change(
                "panelSave",
                Map.of(
                        "id",
                        id,
                        "title",
                        "洽谈",
                        "chart",
                        "TABLE",
                        "query",
                        query,
                        "mapping",
                        Map.of("rows", "projectStats.groups", "label", "keys.0.label", "values", List.of("count"))));
    }

    /** A project in reserve with a secret in every note of it. */
    void begin(String code) {
        change(
                "projectCreate",
                Map.of(
                        "code",
                        code,
                        "name",
                        code + "示例",
                        "industry",
                        "BIOMED",
                        "major",
                        true,
                        "department",
                        PARK,
                        "on",
                        "2020-01-01",
                        "attributes",
                        Map.of("备注", "要求" + SECRET, "园区", "示例")));
        change(
                "projectRecordFollowUp",
                Map.of(
                        "code",
                        code,
                        "on",
                        "2020-02-01",
                        "kind",
                        "上门招商",
                        "place",
                        SECRET + "酒店",
                        "summary",
                        "对方要" + SECRET,
                        "nextStep",
                        "答复" + SECRET,
                        "reference",
                        code + "-V"));
        change(
                "projectRecordReview",
                Map.of("code", code, "on", "2020-02-02", "reviewer", "评审组", "conclusion", SECRET + "不可行"));
        change(
                "projectAddCommitment",
                Map.of("code", code, "commitment", "C", "promise", "承诺" + SECRET, "dueOn", "2020-03-01"));
        change(
                "projectOpenRequest",
                Map.of("code", code, "request", "R", "subject", "请求" + SECRET, "raisedOn", "2020-02-02"));
        change(
                "projectAddFactorNeed",
                Map.of("code", code, "need", "N", "factor", "LAND", "neededOn", "2020-03-01", "note", SECRET));
        change("policyCreate", Map.of("code", "P-OF-TALKS", "title", "办法示例", "issuer", "区", "validFrom", "2019-01-01"));
        change(
                "projectAddSupportMeasure",
                Map.of(
                        "code",
                        code,
                        "support",
                        "S",
                        "subject",
                        SECRET + "支持",
                        "policy",
                        "P-OF-TALKS",
                        "agreedOn",
                        "2020-02-03"));
        change("eventCreate", Map.of("code", "E-" + code, "name", "推介会示例", "on", "2020-02-05"));
        change(
                "eventRecordLead",
                Map.of("code", "E-" + code, "project", code, "on", "2020-02-05", "outcome", "谈到" + SECRET));
        change(
                "alertAcknowledge",
                Map.of(
                        "alert",
                        "TALK_WITHOUT_FOLLOW_UP:" + code,
                        "reason",
                        "在等" + SECRET,
                        "until",
                        LocalDate.now().plusDays(20).toString()));
    }

    void change(String mutation, Map<String, ?> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var answer = api.ask(
                "mutation($input: %s!) { %s(input: $input) { userErrors { code message } } }".formatted(type, mutation),
                Map.of("input", input),
                ADMIN);
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        answer.at("/data/" + mutation + "/userErrors")
                .forEach(error -> assertThat(error.at("/code").asString())
                        .as("%s", answer)
                        .isEqualTo("ALREADY_EXISTS"));
    }
}
