package org.zhaoshang.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Page;

/** A page of alerts, with counts over all pages. */
record AlertPage(Page<AlertView> page, AlertCounts counts, AlertFilter filter, Ledger ledger) {

    /** How many break a rule. */
    record RuleCount(AlertRule rule, int count) {}

    /** How many are a department's. */
    record DepartmentCount(String department, int count, Ledger ledger) {}

    /** How many are a person's. */
    record PersonCount(String person, int count, Ledger ledger) {}

    static AlertPage of(
            DayAlerts alerts, AlertFilter filter, @Nullable Integer first, @Nullable String after, Ledger ledger) {
        var counts = AlertCounts.of(alerts, filter);
        var page = Page.of(counts.wanted(), first, after, Alert::id).map(alert -> new AlertView(alert, ledger));
        return new AlertPage(page, counts, filter, ledger);
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

    public int acknowledgedCount() {
        return counts.acknowledged();
    }

    /** All rules that are asked for, in their order: none broken is news too. */
    public List<RuleCount> byRule() {
        return filter.rules().stream()
                .map(rule -> new RuleCount(rule, counts.of(rule)))
                .toList();
    }

    public List<DepartmentCount> byDepartment() {
        return counts.departments().stream()
                .map(count -> new DepartmentCount(count.getKey(), count.getValue()[0], ledger))
                .toList();
    }

    public List<PersonCount> byPerson() {
        return counts.people().stream()
                .map(count -> new PersonCount(count.getKey(), count.getValue()[0], ledger))
                .toList();
    }
}
