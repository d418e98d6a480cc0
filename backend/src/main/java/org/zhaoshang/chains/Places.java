package org.zhaoshang.chains;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists in which a thing keeps its place when it changes and comes last when it is new. */
final class Places {

    private Places() {}

    static <T> List<T> with(List<T> all, Predicate<T> isIt, T next) {
        return all.stream().anyMatch(isIt)
                ? all.stream().map(one -> isIt.test(one) ? next : one).toList()
                : Stream.concat(all.stream(), Stream.of(next)).toList();
    }

    static <T> List<T> without(List<T> all, Predicate<T> isIt) {
        return all.stream().filter(isIt.negate()).toList();
    }
}
