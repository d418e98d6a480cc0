package org.zhaoshang.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Text;

/** A step of a project's recognition as major (认定) at some level. */
public record Recognition(Level level, Step step, @Nullable LocalDate on, Map<String, Object> extra) {

    /** Who recognises. */
    public enum Level implements Labelled {
        DISTRICT("区认定", "District"),
        CITY("市认定", "City"),
        PROVINCE("省认定", "Province");

        private final Text label;

        Level(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** How far the recognition went (申报、已认定、未通过、撤销). */
    public enum Step implements Labelled {
        APPLIED("申报", "Applied"),
        RECOGNISED("已认定", "Recognised"),
        REFUSED("未通过", "Refused"),
        WITHDRAWN("撤销", "Withdrawn");

        private final Text label;

        Step(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
