package org.zhaoshang.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The rules (权限表): who may ask which field, make which change and call which path. What is not here is nobody's; a test asks
 * all of it of everybody, and fails where something has no rule.
 */
final class Rules {

    private static final String QUERY = "Query.";
    private static final String MUTATION = "Mutation.";

    private static final Map<String, Rule> FIELDS = fields();

    /** What is kept beside the records, and changes without them. */
    private static final Set<String> BESIDE_THE_RECORDS =
            Set.of("Query.accounts", "Query.audit", "Query.tokens", "Query.panelLinks");

    private static Map<String, Rule> fields() {
        var rules = new HashMap<String, Rule>();
        on(rules, QUERY, Rule.KNOWN, "about");
        on(
                rules,
                QUERY,
                Rule.READERS,
                "board project projects projectStats entryStats indicators indicator policies policy chains chain reports report"
                        + " history changes departments people industries events event panels panel panelBoard");
        on(rules, QUERY, Rule.COUNTERS, "aggregates");
        on(rules, QUERY, Rule.ADMINS, "accounts audit");
        on(rules, QUERY, Rule.OWNERS, "tokens panelLinks");
        on(rules, MUTATION, Rule.THEMSELVES, "passwordChange");
        on(rules, MUTATION, Rule.OWNERS, "panelBoardArrange panelBoardReset tokenCreate tokenRevoke panelLinkRevoke");
        on(rules, MUTATION, Rule.ANALYSTS, "panelSave panelRemove panelLinkCreate");
        on(
                rules,
                MUTATION,
                Rule.EDITORS,
                "projectCreate projectUpdate projectAdvance projectCorrectStage projectRecordReview projectRecordRecognition"
                        + " projectRecordArrival projectReverseArrival projectRecordPhysicalInvestment projectRecordFollowUp"
                        + " projectAddCommitment projectUpdateCommitment projectFulfilCommitment projectOpenRequest"
                        + " projectCloseRequest projectAddFactorNeed projectMeetFactorNeed projectAddSupportMeasure"
                        + " projectDeliverSupport personCreate personUpdate eventCreate eventUpdate eventRecordLead"
                        + " eventRemoveLead alertAcknowledge alertWithdrawAcknowledgement");
        on(
                rules,
                MUTATION,
                Rule.PUBLISHERS,
                "indicatorCreate indicatorUpdate indicatorSetTarget indicatorSetShares indicatorReport chainCreate chainUpdate"
                        + " chainPutLink chainRemoveLink chainPutFlow chainRemoveFlow chainPutEnterprise chainRemoveEnterprise"
                        + " chainPutCandidate chainRemoveCandidate policyCreate policyUpdate policyPutClause policyRemoveClause"
                        + " policyChangeStatus policyCorrectStatus reportPublish panelPin panelUnpin panelBoardShare");
        on(
                rules,
                MUTATION,
                Rule.ADMINS,
                "departmentCreate departmentUpdate industryUpdate accountCreate accountSetRoles accountResetPassword"
                        + " accountDisable accountUnlock");
        return Map.copyOf(rules);
    }

    /** The first that fits. A path that takes something away is that of its method alone. */
    private static final List<Path> PATHS = List.of(
            path("GET", "/", Rule.ANYBODY),
            path("GET", "/v/**", Rule.ANYBODY),
            path("GET", "/embed/**", Rule.ANYBODY),
            path("GET", "/webjars/**", Rule.ANYBODY),
            path("GET", "/actuator/health/**", Rule.ANYBODY),
            path("GET", "/actuator/prometheus", Rule.WATCHERS),
            path("GET", "/actuator", Rule.ADMINS),
            path("GET", "/error", Rule.ANYBODY),
            path("POST", SecurityConfiguration.SESSION, Rule.ANYBODY),
            path("DELETE", SecurityConfiguration.SESSION, Rule.ANYBODY),
            path("GET", "/api/sign-on", Rule.ANYBODY), // what the button says
            new Path(PathPatternRequestMatcher.withDefaults().matcher("/graphql"), null, Rule.KNOWN),
            path("GET", "/live", Rule.KNOWN),
            path(
                    "GET",
                    "/oembed",
                    Rule.ANYBODY), // how to frame a panel, and of what is in it nothing that is not theirs
            path("GET", "/f/**", Rule.ANYBODY), // whoever may not read learns no more of a figure than whether it holds
            path("GET", "/panels/{file}", Rule.READERS),
            path("GET", "/decks/board.pptx", Rule.READERS),
            path("POST", "/decks/refresh", Rule.READERS),
            path("GET", "/bulletins/{file}", Rule.READERS),
            path("GET", "/api/template.xlsx", Rule.CHECKERS),
            path("GET", "/api/export.*", Rule.TAKERS),
            path("POST", "/api/export.*", Rule.TAKERS),
            new Path(matcher("POST", "/api/import"), "apply", Rule.WRITERS),
            path("POST", "/api/import", Rule.CHECKERS),
            path("POST", "/api/import/marked", Rule.CHECKERS),
            path("GET", "/api/import/{id}", Rule.CHECKERS));

    private static final PackedFiles PACKED = new PackedFiles();

    private Rules() {}

    /** @param asking a parameter that has to be there, and to be no plain "false", where the rule is of those requests alone */
    private record Path(RequestMatcher matcher, @Nullable String asking, Rule rule) {

        boolean fits(HttpServletRequest request) {
            return matcher.matches(request) && (asking == null || isAsked(request.getParameterValues(asking)));
        }

        private static boolean isAsked(String @Nullable [] values) {
            return values != null && !Stream.of(values).allMatch("false"::equals);
        }
    }

    /** @param coordinates a field's: Query.board */
    static Rule ofField(String coordinates) {
        return FIELDS.getOrDefault(coordinates, Rule.NOBODY);
    }

    static boolean followsNoRecords(String coordinates) {
        return BESIDE_THE_RECORDS.contains(coordinates);
    }

    static Rule ofPath(HttpServletRequest request) {
        return PATHS.stream()
                .filter(path -> path.fits(request))
                .findFirst()
                .map(Path::rule)
                .orElseGet(
                        () -> isRead(request) && PACKED.contain(request.getServletPath()) ? Rule.ANYBODY : Rule.NOBODY);
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static Path path(String method, String pattern, Rule rule) {
        return new Path(matcher(method, pattern), null, rule);
    }

    private static RequestMatcher matcher(String method, String pattern) {
        var paths = PathPatternRequestMatcher.withDefaults();
        var given = paths.matcher(HttpMethod.valueOf(method), pattern);
        if (!HttpMethod.GET.matches(method)) {
            return given;
        }
        var head = paths.matcher(HttpMethod.HEAD, pattern);
        return request -> given.matches(request) || head.matches(request);
    }

    private static void on(Map<String, Rule> rules, String type, Rule rule, String fields) {
        for (var field : fields.split(" ")) {
            if (rules.put(type + field, rule) != null) {
                throw new IllegalStateException("two rules for " + type + field);
            }
        }
    }
}
