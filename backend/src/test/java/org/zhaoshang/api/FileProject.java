package org.zhaoshang.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.DataFiles;

/** A project of the data files, counted with nothing but the files' own words; yuan in 亿元, dollars in 万美元. */
record FileProject(Map<String, Object> document) {

    /** Recorded twice in the files; the demonstration takes it back when it starts, on the same day. */
    private static final String TAKEN_BACK = "DZ1502-09-2";

    private static final List<String> COURSE = List.of("RESERVE", "SIGNED", "STARTED", "BUILDING", "PRODUCING");

    String industry() {
        return String.valueOf(document.get("industry"));
    }

    /** The stage of the last entry by the day. */
    @Nullable
    String stage(LocalDate day) {
        return entries(day).map(entry -> entry.get("stage")).reduce((a, b) -> b).orElse(null);
    }

    /** The day of that entry. */
    @Nullable
    LocalDate since(LocalDate day) {
        return entries(day).reduce((a, b) -> b).map(FileProject::on).orElse(null);
    }

    @Nullable
    LocalDate firstOn(String stage) {
        return DataFiles.list(document, "stages").stream()
                .filter(entry -> stage.equals(entry.get("stage")) && entry.containsKey("on"))
                .map(FileProject::on)
                .findFirst()
                .orElse(null);
    }

    boolean cameTo(int step, LocalDate day) {
        return entries(day).anyMatch(entry -> step == 0 || COURSE.indexOf(entry.get("stage")) >= step);
    }

    /** Since when it was at a step or beyond; null where nobody knows. */
    @Nullable
    LocalDate cameToOn(int step, LocalDate day) {
        return entries(day)
                .filter(entry -> step == 0 || COURSE.indexOf(entry.get("stage")) >= step)
                .findFirst()
                .map(FileProject::on)
                .orElse(null);
    }

    BigDecimal planned() {
        var planned = document.get("planned");
        return planned == null ? BigDecimal.ZERO : yi(planned.toString());
    }

    BigDecimal arrived(LocalDate day) {
        return arrivedBetween(LocalDate.MIN, day);
    }

    BigDecimal arrivedBetween(LocalDate from, LocalDate to) {
        return arrivals(from, to).map(FileProject::yi).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal arrivedFrom(String source, LocalDate from, LocalDate to) {
        return entriesOfMoney(from, to)
                .filter(arrival -> source.equals(arrival.get("source")))
                .map(arrival -> yi(arrival.get("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal arrivedDollars(LocalDate day) {
        return arrivals(LocalDate.MIN, day)
                .filter(amount -> amount.endsWith("万美元"))
                .map(amount -> new BigDecimal(amount.replace("万美元", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<String> arrivals(LocalDate from, LocalDate to) {
        return entriesOfMoney(from, to).map(arrival -> arrival.get("amount"));
    }

    private Stream<Map<String, String>> entriesOfMoney(LocalDate from, LocalDate to) {
        return DataFiles.list(document, "arrivals").stream()
                .filter(arrival -> !TAKEN_BACK.equals(arrival.get("reference")))
                .filter(arrival -> !on(arrival).isBefore(from) && !on(arrival).isAfter(to));
    }

    private Stream<Map<String, String>> entries(LocalDate day) {
        return DataFiles.list(document, "stages").stream()
                .filter(entry -> !entry.containsKey("on") || !on(entry).isAfter(day));
    }

    private static @Nullable LocalDate on(Map<String, String> entry) {
        var on = entry.get("on");
        return on == null ? null : LocalDate.parse(on);
    }

    private static BigDecimal yi(String amount) {
        if (amount.endsWith("美元")) {
            return BigDecimal.ZERO;
        }
        return amount.endsWith("亿元")
                ? new BigDecimal(amount.replace("亿元", ""))
                : new BigDecimal(amount.replace("万元", "")).movePointLeft(4);
    }
}
