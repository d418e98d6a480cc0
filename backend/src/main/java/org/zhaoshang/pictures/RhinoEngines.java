package org.zhaoshang.pictures;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes engines, all of one compilation of the scripts, which the first one waits for. */
final class RhinoEngines implements Supplier<Engine> {

    private final StoppableContexts contexts = new StoppableContexts();
    private final Supplier<Letters> letters;
    private final Duration time;
    private @Nullable Scripts scripts;

    RhinoEngines(Supplier<Letters> letters, Duration time) {
        this.letters = letters;
        this.time = time;
    }

    @Override
    public RhinoEngine get() {
        return new RhinoEngine(contexts, scripts(), letters.get(), time);
    }

    private synchronized Scripts scripts() {
        if (scripts == null) {
            try (var context = contexts.enterContext()) {
                scripts = new Scripts(context);
            }
        }
        return scripts;
    }
}
