package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;

/**
 * An investment project (项目) with all that happened to it.
 *
 * @param stages in order; entries never go back in date
 * @param attributes any further columns, nested as they like, kept exactly
 * @param extra fields of the stored document that this version does not know
 */
public record Project(
        String code,
        Profile profile,
        Responsibility responsibility,
        List<StageEntry> stages,
        List<Recognition> recognitions,
        List<FundArrival> arrivals,
        Service service,
        Map<String, Object> attributes,
        Map<String, Object> extra,
        Stamp stamp)
        implements LedgerRecord {

    public Project {
        StageOrder.check(stages);
    }

    /**
     * Whether it is on the books (在册) on a day: from the day of its first stage on, or always where nobody said a stage.
     * This one rule decides what lists, statistics, citations and exports as of a day are about.
     */
    public boolean isOnTheBooks(LocalDate asOf) {
        return stages.isEmpty() || stages.get(0).reachedBy(asOf);
    }

    /**
     * Whether it is still talked about (储备、洽谈), or never came further than that: nothing beyond the reserve is on record,
     * for whichever day. As soon as a signing is on record the talks are over, on every day that is looked at.
     */
    public boolean isInTalks() {
        return stages.stream().allMatch(entry -> entry.stage() == Stage.RESERVE || entry.stage() == Stage.TERMINATED);
    }

    /** The last stage entered on or before a day; null while it was not on the books, and where nobody said a stage. */
    public @Nullable Stage stage(LocalDate asOf) {
        var entry = standing(asOf);
        return entry == null ? null : entry.stage();
    }

    /** The day of that stage; null where it has none. */
    public @Nullable LocalDate stageOn(LocalDate asOf) {
        var entry = standing(asOf);
        return entry == null ? null : entry.on();
    }

    private @Nullable StageEntry standing(LocalDate asOf) {
        StageEntry last = null;
        for (var entry : stages) {
            if (entry.reachedBy(asOf)) {
                last = entry;
            }
        }
        return last;
    }

    /** The first day on which the project reached a stage; coming back to it does not count again. */
    public @Nullable LocalDate reachedOn(Stage stage) {
        for (var entry : stages) {
            if (entry.stage() == stage && entry.on() != null) {
                return entry.on();
            }
        }
        return null;
    }

    /** As {@link #reachedOn}, but a signing counts only with a formal contract: intents and frameworks do not. */
    public @Nullable LocalDate countsAsReachedOn(Stage stage) {
        return stage == Stage.SIGNED && profile.agreement() != Agreement.FORMAL ? null : reachedOn(stage);
    }

    /** Recognised as major by the city (市认定), and not withdrawn since. */
    public boolean cityRecognised() {
        return cityRecognised(LocalDate.MAX);
    }

    /** Recognised as major by the city on or before a day; an undated recognition is taken as given. */
    public boolean cityRecognised(LocalDate asOf) {
        var recognised = false;
        for (var recognition : recognitions) {
            var on = recognition.on();
            if (recognition.level() == Recognition.Level.CITY && (on == null || !on.isAfter(asOf))) {
                recognised = recognition.step() == Recognition.Step.RECOGNISED;
            }
        }
        return recognised;
    }

    /** What was last decided about its admission (准入) on or before a day; null while nothing was. */
    public Review.@Nullable Verdict admission(LocalDate asOf) {
        return service.reviews().stream()
                .filter(review -> review.verdict() != null && !review.on().isAfter(asOf))
                .reduce((before, after) -> after.on().isBefore(before.on()) ? before : after)
                .map(Review::verdict)
                .orElse(null);
    }

    /** All that arrived in a currency on or before a day. */
    public Money arrived(Currency currency, LocalDate asOf) {
        var sum = Money.zero(currency);
        for (var arrival : arrivals) {
            if (arrival.amount().currency() == currency && !arrival.on().isAfter(asOf)) {
                sum = sum.plus(arrival.amount());
            }
        }
        return sum;
    }

    /** All that was built and bought (实物投资量) in a currency on or before a day. */
    public Money physicallyInvested(Currency currency, LocalDate asOf) {
        return service.physicalInvestments().stream()
                .filter(entry -> !entry.on().isAfter(asOf))
                .map(PhysicalInvestment::amount)
                .filter(amount -> amount.currency() == currency)
                .reduce(Money.zero(currency), Money::plus);
    }

    public Project withProfile(Profile profile) {
        return new Project(
                code, profile, responsibility, stages, recognitions, arrivals, service, attributes, extra, stamp);
    }

    public Project withResponsibility(Responsibility responsibility) {
        return new Project(
                code, profile, responsibility, stages, recognitions, arrivals, service, attributes, extra, stamp);
    }

    public Project withStages(List<StageEntry> stages) {
        return new Project(
                code, profile, responsibility, stages, recognitions, arrivals, service, attributes, extra, stamp);
    }

    public Project withRecognition(Recognition recognition) {
        var more = Stream.concat(recognitions.stream(), Stream.of(recognition)).toList();
        return new Project(code, profile, responsibility, stages, more, arrivals, service, attributes, extra, stamp);
    }

    public Project withArrival(FundArrival arrival) {
        var more = Stream.concat(arrivals.stream(), Stream.of(arrival)).toList();
        return new Project(
                code, profile, responsibility, stages, recognitions, more, service, attributes, extra, stamp);
    }

    public Project withService(Service service) {
        return new Project(
                code, profile, responsibility, stages, recognitions, arrivals, service, attributes, extra, stamp);
    }

    public Project withAttributes(Map<String, Object> attributes) {
        return new Project(
                code, profile, responsibility, stages, recognitions, arrivals, service, attributes, extra, stamp);
    }

    public Project withExtra(Map<String, Object> extra) {
        return new Project(
                code, profile, responsibility, stages, recognitions, arrivals, service, attributes, extra, stamp);
    }

    @Override
    public Project stamped(Stamp stamp) {
        return new Project(
                code, profile, responsibility, stages, recognitions, arrivals, service, attributes, extra, stamp);
    }
}
