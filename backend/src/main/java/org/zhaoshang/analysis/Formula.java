package org.zhaoshang.analysis;

import java.util.List;
import java.util.function.Predicate;

/**
 * Conditions joined by and, or, not. There are two truths only: what is missing fails every condition but the one that
 * asks for it, so that {@code not} lets through exactly the rest.
 */
sealed interface Formula<C> {

    /** Lets through whoever asks nothing. */
    static <C> Formula<C> always() {
        return new All<>(List.of());
    }

    boolean test(Predicate<C> holds);

    default Formula<C> negated() {
        return new Not<>(this);
    }

    record All<C>(List<Formula<C>> parts) implements Formula<C> {

        @Override
        public boolean test(Predicate<C> holds) {
            for (var part : parts) { // no stream: this is asked of every project
                if (!part.test(holds)) {
                    return false;
                }
            }
            return true;
        }
    }

    record Any<C>(List<Formula<C>> parts) implements Formula<C> {

        @Override
        public boolean test(Predicate<C> holds) {
            for (var part : parts) {
                if (part.test(holds)) {
                    return true;
                }
            }
            return false;
        }
    }

    record Not<C>(Formula<C> part) implements Formula<C> {

        @Override
        public boolean test(Predicate<C> holds) {
            return !part.test(holds);
        }
    }

    record Leaf<C>(C condition) implements Formula<C> {

        @Override
        public boolean test(Predicate<C> holds) {
            return holds.test(condition);
        }
    }
}
