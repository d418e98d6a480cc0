package org.zhaoshang.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long visits took, by kind, and what went wrong. */
final class Latencies {

    private static final long LONGEST = TimeUnit.MINUTES.toMicros(5);

    private final Map<String, Histogram> kinds = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

    void took(String kind, long nanos) {
        kinds.computeIfAbsent(kind, name -> new ConcurrentHistogram(LONGEST, 3))
                .recordValue(Math.min(LONGEST, TimeUnit.NANOSECONDS.toMicros(nanos)));
    }

    void failed(String kind, Throwable error) {
        errors.add(kind + ": " + error);
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    long count() {
        return all().getTotalCount();
    }

    private Histogram all() {
        var all = new Histogram(LONGEST, 3);
        kinds.values().forEach(all::add);
        return all;
    }

    void print() {
        System.out.printf("%-24s %8s %8s %8s %8s %8s%n", "ms", "visits", "median", "p90", "p99", "longest");
        new TreeMap<>(kinds).forEach(Latencies::print);
        print("all", all());
        System.out.printf("errors: %d%n", errors.size());
        errors.stream().limit(5).forEach(error -> System.out.println("  " + error));
    }

    private static void print(String name, Histogram of) {
        System.out.printf(
                "%-24s %8d %8.1f %8.1f %8.1f %8.1f%n",
                name, of.getTotalCount(), millis(of, 50), millis(of, 90), millis(of, 99), of.getMaxValue() / 1e3);
    }

    @Override
    public String toString() {
        var all = all();
        return "%d visits, median %.1f ms, p99 %.1f, longest %.1f, %d errors"
                .formatted(
                        all.getTotalCount(), millis(all, 50), millis(all, 99), all.getMaxValue() / 1e3, errors.size());
    }

    private static double millis(Histogram of, double percentile) {
        return of.getValueAtPercentile(percentile) / 1e3;
    }
}
