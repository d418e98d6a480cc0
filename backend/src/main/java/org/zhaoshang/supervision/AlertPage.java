package org.zhaoshang.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Page;

/** A page of alerts, with counts over all pages. */
record AlertPage(Page<AlertView> page, List<Alert> all, AlertFilter filter, Ledger ledger) {

    /** How many break a rule. */
    record RuleCount(AlertRule rule, int count) {}

    /** How many are a department's. */
    record DepartmentCount(String department, int count, Ledger ledger) {}

    /** How many are a person's. */
    record PersonCount(String person, int count, Ledger ledger) {}

    static AlertPage of(
            List<Alert> alerts,
            AlertFilter filter,
            @Nullable Integer first,
            @Nullable String after,
            LocalDate asOf,
            Ledger ledger) {
        var wanted = alerts.stream().filter(filter::admits).toList();
        var page = Page.of(wanted, first, after, Alert::id).map(alert -> new AlertView(alert, asOf, ledger));
        return new AlertPage(page, wanted, filter, ledger);
    }

    public List<Page.Edge<AlertView>> edges() {
        return page.edges();
    }

    public List<AlertView> nodes() {
        return page.nodes();
    }

    public Page.PageInfo pageInfo() {
        return page.pageInfo();
    }

    public int totalCount() {
        return page.totalCount();
    }

    /** All rules that are asked for, in their order: none broken is news too. */
    public List<RuleCount> byRule() {
        var counts = new EnumMap<AlertRule, Integer>(AlertRule.class);
        all.forEach(alert -> counts.merge(alert.rule(), 1, Integer::sum));
        return filter.rules().stream()
                .map(rule -> new RuleCount(rule, counts.getOrDefault(rule, 0)))
                .toList();
    }

    public List<DepartmentCount> byDepartment() {
        return mostFirst(Alert::department).stream()
                .map(count -> new DepartmentCount(count.getKey(), count.getValue(), ledger))
                .toList();
    }

    public List<PersonCount> byPerson() {
        return mostFirst(Alert::person).stream()
                .map(count -> new PersonCount(count.getKey(), count.getValue(), ledger))
                .toList();
    }

    private List<Map.Entry<String, Integer>> mostFirst(Function<Alert, @Nullable String> whose) {
        return all.stream()
                .filter(alert -> whose.apply(alert) != null)
                .collect(Collectors.toMap(whose, alert -> 1, Integer::sum))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
