package org.zhaoshang.analysis;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.analysis.GroupOrder.ByMeasure;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.projects.ProjectPage;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Page;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.store.ReportingDate;
import org.zhaoshang.supervision.Alerts;

/** Answers the schema's projects and projectStats. */
@Controller
class AnalysisController {

    private final Sight sight;
    private final ReportingDate reportingDate;
    private final Alerts alerts;

    AnalysisController(Sight sight, ReportingDate reportingDate, Alerts alerts) {
        this.sight = sight;
        this.reportingDate = reportingDate;
        this.alerts = alerts;
    }

    @QueryMapping
    ProjectPage projects(
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable OffsetDateTime knownAt,
            @Argument @Nullable Map<String, Object> filter,
            @Argument @Nullable List<Map<String, Object>> orderBy,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        var conditions = ProjectFilter.of(filter);
        var orders = ProjectOrder.of(orderBy);
        var size = Page.size(first, Page.USUAL);
        var question = question("projects", asOf, knownAt, filter, orderBy);
        var cursor = cursor(after, question);
        return ProjectPages.of(
                snapshot(knownAt, cursor), day(asOf, cursor), conditions, orders, size, cursor, question);
    }

    @QueryMapping
    ProjectStats projectStats(
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable OffsetDateTime knownAt,
            @Argument @Nullable Map<String, Object> filter,
            @Argument @Nullable List<Map<String, Object>> groupBy,
            @Argument @Nullable Map<String, Object> having,
            @Argument @Nullable List<Map<String, Object>> orderBy,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Locale locale) {
        var conditions = ProjectFilter.of(filter);
        var dimensions = Dimension.of(groupBy);
        var kept = having == null ? Formula.<Condition<ByMeasure>>always() : new HavingReader().read(having, "having");
        var question = question("projectStats", asOf, knownAt, filter, groupBy, having, orderBy);
        var cursor = cursor(after, question);
        var query = new StatsQuery(
                day(asOf, cursor),
                conditions,
                dimensions,
                kept,
                GroupOrder.of(orderBy, dimensions.size()),
                Page.size(first, Page.MOST),
                cursor,
                question);
        return ProjectStats.of(snapshot(knownAt, cursor), query, locale);
    }

    @QueryMapping
    EntryStats entryStats(
            @Argument EntryKind of,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable OffsetDateTime knownAt,
            @Argument @Nullable Map<String, Object> projects,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @Argument @Nullable List<Map<String, Object>> groupBy,
            @Argument @Nullable List<Map<String, Object>> orderBy,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Locale locale) {
        var dimensions = EntryDimension.of(groupBy, of);
        var question = question("entryStats", of, asOf, knownAt, projects, from, to, groupBy, orderBy);
        var cursor = cursor(after, question);
        var query = new EntryQuery(
                of,
                day(asOf, cursor),
                projects == null ? null : ProjectFilter.of(projects),
                from,
                to,
                dimensions,
                EntryOrder.of(orderBy, dimensions.size()),
                Page.size(first, Page.MOST),
                cursor,
                question);
        return EntryStats.of(snapshot(knownAt, cursor), query, alerts, locale);
    }

    @SchemaMapping(typeName = "EntryGroup")
    Figures amount(EntryGroup group, @Argument Currency currency) {
        return group.amount(currency);
    }

    @SchemaMapping(typeName = "ProjectStats")
    List<ProjectGroup> subtotals(ProjectStats stats, @Argument int dimensions) {
        return stats.subtotals(dimensions);
    }

    /** The state of the records that a page is cut from: the one that the page before was cut from, if there is one. */
    private Ledger snapshot(@Nullable OffsetDateTime knownAt, @Nullable Cursor after) {
        if (after != null) {
            var same = sight.ledger(after.recordedAt());
            if (after.isOf(same)) {
                return same;
            }
        }
        return sight.ledgerKnownAt(knownAt);
    }

    private LocalDate day(@Nullable LocalDate asOf, @Nullable Cursor after) {
        return after == null ? reportingDate.or(asOf) : after.asOf();
    }

    private static @Nullable Cursor cursor(@Nullable String after, String question) {
        if (after == null) {
            return null;
        }
        var cursor = Cursor.read(after);
        cursor.mustBeOf(question);
        return cursor;
    }

    /** Tells questions apart, without a secret: a cursor of another one is a mistake, not an attack. */
    private static String question(@Nullable Object... asked) {
        return Integer.toHexString(Objects.toString(Arrays.asList(asked)).hashCode());
    }
}
