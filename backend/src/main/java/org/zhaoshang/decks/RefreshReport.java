package org.zhaoshang.decks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhaoshang.shared.Text;

/**
 * What became of the charts of a deck (更新结果).
 *
 * @param renewed how many have new numbers
 * @param pinned how many show for ever what they showed
 * @param left what was left as it is, and why
 */
record RefreshReport(int renewed, int pinned, List<Left> left) {

    /** @param slide 1 for the first */
    record Left(int slide, String name, Text why) {}

    /** As it is sent beside the deck: in one language, and short enough for a header. */
    record View(int renewed, int pinned, int untouched, List<Line> left) {}

    record Line(int slide, String name, String message) {}

    private static final int MOST_LINES = 8;
    private static final int LONGEST = 40; // a header has no room for more

    View in(Locale locale) {
        return new View(
                renewed,
                pinned,
                left.size(),
                left.stream()
                        .limit(MOST_LINES)
                        .map(one -> new Line(
                                one.slide(),
                                shortened(one.name()),
                                shortened(one.why().in(locale))))
                        .toList());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** What is told while it is being done. */
    static final class Draft {
        private int renewed;
        private int pinned;
        private final List<Left> left = new ArrayList<>();

        void renewed() {
            renewed++;
        }

        void pinned() {
            pinned++;
        }

        void left(int slide, String name, Text why) {
            left.add(new Left(slide, name, why));
        }

        RefreshReport done() {
            return new RefreshReport(renewed, pinned, List.copyOf(left));
        }
    }
}
