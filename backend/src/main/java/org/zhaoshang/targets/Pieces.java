package org.zhaoshang.targets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * What was summed of one year, with its days beside it, so that many pieces are put in order without going to each; in parts,
 * since to copy so many would cost more than going through the parts.
 */
final class Pieces {

    private static final int DAYS = 366;

    private static final class Part {

        private Contribution[] pieces = new Contribution[4];
        private short[] days = new short[4];
        private int size;

        void add(Contribution piece) {
            if (size == pieces.length) {
                pieces = Arrays.copyOf(pieces, size * 2);
                days = Arrays.copyOf(days, size * 2);
            }
            pieces[size] = piece;
            days[size++] = (short) piece.on().getDayOfYear();
        }
    }

    private final List<Part> parts = new ArrayList<>(List.of(new Part()));

    void add(Contribution piece) {
        parts.get(0).add(piece);
    }

    void addAll(Pieces others) {
        parts.addAll(others.parts);
    }

    void forEach(ObjIntConsumer<Contribution> use) {
        for (var part : parts) {
            for (var i = 0; i < part.size; i++) {
                use.accept(part.pieces[i], part.days[i]);
            }
        }
    }

    /** Between two days of the year, both included, the newest first. */
    List<Contribution> newestFirst(int first, int last) {
        var begins = new int[DAYS + 2]; // where each day's pieces begin, later days before
        for (var part : parts) {
            for (var i = 0; i < part.size; i++) {
                if (part.days[i] >= first && part.days[i] <= last) {
                    begins[part.days[i] - 1]++;
                }
            }
        }
        for (var day = DAYS; day > 0; day--) {
            begins[day - 1] += begins[day];
        }
        var ordered = new Contribution[begins[0]];
        for (var part : parts) {
            for (var i = 0; i < part.size; i++) {
                if (part.days[i] >= first && part.days[i] <= last) {
                    ordered[begins[part.days[i]]++] = part.pieces[i];
                }
            }
        }
        return List.of(ordered);
    }
}
