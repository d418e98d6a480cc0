package org.zhaoshang.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Project;

/** A project as its dated parts were on a day. */
final class AsOf {

    private AsOf() {}

    /** Null where it was not on the books yet. */
    static @Nullable Project of(Project project, LocalDate day) {
        if (!project.isOnTheBooks(day)) {
            return null;
        }
        return new Project(
                project.code(),
                project.profile(),
                project.responsibility(),
                by(day, project.stages(), entry -> entry.on()),
                by(day, project.recognitions(), recognition -> recognition.on()),
                by(day, project.arrivals(), arrival -> arrival.on()),
                project.service(),
                project.attributes(),
                project.extra(),
                project.stamp());
    }

    private static <T> List<T> by(LocalDate day, List<T> parts, Function<T, @Nullable LocalDate> on) {
        return parts.stream()
                .filter(part -> {
                    var dated = on.apply(part);
                    return dated == null || !dated.isAfter(day);
                })
                .toList();
    }
}
