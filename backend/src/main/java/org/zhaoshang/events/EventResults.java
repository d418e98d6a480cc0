package org.zhaoshang.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.Rate;

/**
 * What came of an event by a day (活动成果): from leads to contracts to works to production. Started and producing are
 * counted of those signed, one cohort, so that no rate exceeds the whole; what was given up later stays in it.
 *
 * @param leads projects it brought
 * @param signed of them, those with a formal contract signed since it began
 * @param planned yuan planned by all of them
 * @param contracted yuan planned by those signed
 * @param arrived yuan that came for those signed since it began
 */
record EventResults(int leads, int signed, int started, int producing, Money planned, Money contracted, Money arrived) {

    static EventResults of(PromotionEvent event, LocalDate asOf, Ledger ledger) {
        var brought = leads(event, asOf).stream()
                .map(PromotionEvent.Lead::project)
                .distinct()
                .flatMap(code -> ledger.find(Project.class, code).stream())
                .toList();
        var signed = brought.stream()
                .filter(project -> within(event.on(), project.countsAsReachedOn(Stage.SIGNED), asOf))
                .toList();
        return new EventResults(
                brought.size(),
                signed.size(),
                count(signed, asOf, Stage.STARTED, Stage.BUILDING, Stage.PRODUCING),
                count(signed, asOf, Stage.PRODUCING),
                planned(brought),
                planned(signed),
                arrived(signed, event.on(), asOf));
    }

    /** The leads recorded for days up to this one, oldest first; an undated one is taken as given. */
    static List<PromotionEvent.Lead> leads(PromotionEvent event, LocalDate asOf) {
        return event.leads().stream()
                .filter(lead -> !event.on().isAfter(asOf))
                .filter(lead -> lead.on() == null || !lead.on().isAfter(asOf))
                .sorted(Comparator.comparing(
                        PromotionEvent.Lead::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    @Nullable
    Rate signedRate() {
        return rate(signed, leads);
    }

    @Nullable
    Rate startedRate() {
        return rate(started, signed);
    }

    @Nullable
    Rate producingRate() {
        return rate(producing, signed);
    }

    @Nullable
    Rate arrivalRate() {
        return Rate.of(arrived.amount(), contracted.amount());
    }

    /** Whoever reached a later stage has passed the earlier one, though nobody wrote down when. */
    private static int count(List<Project> projects, LocalDate asOf, Stage... oneOf) {
        return (int) projects.stream()
                .filter(project ->
                        Stream.of(oneOf).anyMatch(stage -> within(LocalDate.MIN, project.reachedOn(stage), asOf)))
                .count();
    }

    private static Money planned(List<Project> projects) {
        return projects.stream()
                .flatMap(project -> Stream.ofNullable(project.profile().planned()))
                .filter(planned -> planned.currency() == Currency.CNY)
                .reduce(Money.zero(Currency.CNY), Money::plus);
    }

    private static Money arrived(List<Project> projects, LocalDate from, LocalDate to) {
        return projects.stream()
                .flatMap(project -> project.arrivals().stream())
                .filter(arrival -> arrival.amount().currency() == Currency.CNY && within(from, arrival.on(), to))
                .map(arrival -> arrival.amount())
                .reduce(Money.zero(Currency.CNY), Money::plus);
    }

    private static boolean within(LocalDate from, @Nullable LocalDate on, LocalDate to) {
        return on != null && !on.isBefore(from) && !on.isAfter(to);
    }

    private static @Nullable Rate rate(int part, int whole) {
        return Rate.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
