package org.zhaoshang.aggregates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.analysis.GroupKey;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.store.ReportingDate;

/** Answers the schema's aggregates. */
@Controller
class AggregatesController {

    /** A group in words; without figures where they are kept back. */
    record GroupView(
            List<GroupKey> keys,
            @Nullable Integer count,
            @Nullable Money planned,
            @Nullable Money arrived,
            @Nullable Rate arrivalRate,
            @Nullable Rate share,
            @Nullable String suppressed) {}

    /** @param suppressed why no groups are told of; null where some are */
    record View(
            LocalDate asOf,
            int revision,
            int smallestGroup,
            GroupView total,
            List<GroupView> groups,
            @Nullable String suppressed) {}

    private static final Text WRONG =
            new Text("by 可以为空、取一个维度，或取 STAGE 和另一个维度", "by may be empty, one dimension, or STAGE and one other");

    private final Sight sight;
    private final ReportingDate reportingDate;
    private final int smallest;

    AggregatesController(Sight sight, ReportingDate reportingDate, AggregateRules rules) {
        this.sight = sight;
        this.reportingDate = reportingDate;
        this.smallest = rules.smallestGroup();
    }

    @QueryMapping
    View aggregates(@Argument List<AggregateDimension> by, Locale locale) {
        var ledger = sight.ledger();
        var asOf = reportingDate.get();
        var aggregates = new Aggregates(ledger, asOf, smallest);
        var groups = groups(aggregates, by);
        var total = aggregates.total();
        return new View(
                asOf,
                Math.toIntExact(ledger.revision()),
                smallest,
                view(List.of(), total, total, locale),
                groups.orElse(List.of()).stream()
                        .map(group -> view(keys(by, group, ledger, locale), group.sums(), total, locale))
                        .toList(),
                groups.isEmpty() ? tooFew(locale) : null);
    }

    private static Optional<List<Aggregates.Group>> groups(Aggregates aggregates, List<AggregateDimension> by) {
        if (by.isEmpty()) {
            return Optional.of(List.of());
        }
        if (by.size() == 1) {
            return aggregates.by(by.get(0));
        }
        if (by.size() > 2 || by.get(0) == by.get(1) || !by.contains(AggregateDimension.STAGE)) {
            throw new InvalidRequest(WRONG);
        }
        return aggregates.by(by.get(0), by.get(1));
    }

    private static List<GroupKey> keys(
            List<AggregateDimension> by, Aggregates.Group group, Ledger ledger, Locale locale) {
        return IntStream.range(0, by.size())
                .mapToObj(i -> by.get(i).key(group.values().get(i), ledger, locale))
                .toList();
    }

    private GroupView view(List<GroupKey> keys, @Nullable Sums sums, @Nullable Sums total, Locale locale) {
        return sums == null || total == null
                ? new GroupView(keys, null, null, null, null, null, tooFew(locale))
                : new GroupView(
                        keys,
                        sums.count(),
                        sums.planned(),
                        sums.arrived(),
                        Rate.of(sums.arrived().amount(), sums.planned().amount()),
                        Rate.of(BigDecimal.valueOf(sums.count()), BigDecimal.valueOf(total.count())),
                        null);
    }

    private String tooFew(Locale locale) {
        return new Text(
                        "不足 " + smallest + " 个项目，或为保护这样的分组而不显示",
                        "fewer than " + smallest + " projects, or kept back to protect such a group")
                .in(locale);
    }
}
