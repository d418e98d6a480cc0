package org.zhaoshang.analysis;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a condition asks of a value. A value of another kind than asked for does not pass. */
sealed interface ValueTest {

    boolean test(@Nullable Object value);

    record OneOf(Set<Object> values) implements ValueTest {

        @Override
        public boolean test(@Nullable Object value) {
            return value != null && values.contains(Values.normal(value));
        }
    }

    /** Where a value stands to a bound. */
    enum Side {
        ABOVE,
        FROM,
        BELOW,
        UP_TO;

        private boolean holds(int comparison) {
            return switch (this) {
                case ABOVE -> comparison > 0;
                case FROM -> comparison >= 0;
                case BELOW -> comparison < 0;
                case UP_TO -> comparison <= 0;
            };
        }
    }

    record Range(Side side, Object bound) implements ValueTest {

        @Override
        public boolean test(@Nullable Object value) {
            return value != null && Values.areAlike(value, bound) && side.holds(Values.compare(value, bound));
        }
    }

    /** Text that holds a part, or a list that holds an item. */
    record Contains(String part) implements ValueTest {

        @Override
        public boolean test(@Nullable Object value) {
            return value instanceof String text
                    ? text.contains(part)
                    : value instanceof List<?> list && list.contains(part);
        }
    }

    record StartsWith(String start) implements ValueTest {

        @Override
        public boolean test(@Nullable Object value) {
            return value instanceof String text && text.startsWith(start);
        }
    }

    record Missing() implements ValueTest {

        @Override
        public boolean test(@Nullable Object value) {
            return value == null;
        }
    }
}
