package org.zhaoshang.analysis;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.FollowUp;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.supervision.Alert;

/** What can be asked of an entry itself, besides all that can be asked of its project. */
enum EntryField {
    ON(null, ofArrival(FundArrival::on), ofContact(FollowUp::on), ofAlert(Alert::since)),
    SOURCE(null, ofArrival(FundArrival::source)),
    CURRENCY(null, ofArrival(arrival -> arrival.amount().currency())),
    WAY(null, ofContact(FollowUp::kind)),
    BY(ProjectField.PERSON, ofContact(FollowUp::by)),
    RULE(null, ofAlert(Alert::rule)),
    SEVERITY(null, ofAlert(Alert::severity)),
    DEPARTMENT(ProjectField.DEPARTMENT, ofAlert(Alert::department)),
    PERSON(ProjectField.PERSON, ofAlert(Alert::person));

    private record Reading(EntryKind kind, Function<Object, @Nullable Object> value) {}

    private final @Nullable ProjectField alike;
    private final Map<EntryKind, Reading> readings = new EnumMap<>(EntryKind.class);

    EntryField(@Nullable ProjectField alike, Reading... readings) {
        this.alike = alike;
        for (var reading : readings) {
            this.readings.put(reading.kind(), reading);
        }
    }

    boolean isOf(EntryKind kind) {
        return readings.containsKey(kind);
    }

    /** What stands in an entry of a kind that has this. */
    @Nullable
    Object value(EntryKind kind, Object entry) {
        var reading = readings.get(kind);
        if (reading == null) {
            throw new IllegalArgumentException(kind + " have no " + this);
        }
        return reading.value().apply(entry);
    }

    /** The field of a project that holds the same kind of codes; null where there is none. */
    @Nullable
    ProjectField alike() {
        return alike;
    }

    private static Reading ofArrival(Function<FundArrival, @Nullable Object> value) {
        return new Reading(EntryKind.ARRIVALS, entry -> value.apply((FundArrival) entry));
    }

    private static Reading ofContact(Function<FollowUp, @Nullable Object> value) {
        return new Reading(EntryKind.FOLLOW_UPS, entry -> value.apply((FollowUp) entry));
    }

    private static Reading ofAlert(Function<Alert, @Nullable Object> value) {
        return new Reading(EntryKind.ALERTS, entry -> value.apply((Alert) entry));
    }
}
