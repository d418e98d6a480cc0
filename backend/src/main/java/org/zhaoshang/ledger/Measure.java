package org.zhaoshang.ledger;

/** How an indicator is counted. */
public sealed interface Measure {

    /** Projects that reached a stage (计数), once each, on the first day they reached it. */
    record CountReached(Stage stage) implements Measure {}

    /** Planned investment of the projects that reached a stage, once each. */
    record SumPlannedAt(Stage stage) implements Measure {}

    /** Money that arrived. */
    record SumArrivals() implements Measure {}

    /** Figures typed in month by month by whoever keeps them (填报). */
    record Reported() implements Measure {}
}
