package org.zhaoshang.pictures;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.mozilla.javascript.Script;
import org.springframework.util.function.SingletonSupplier;

/** Makes engines that run anywhere, all of one compilation of the scripts, which the first one waits for. */
final class RhinoEngines implements Supplier<Engine> {

    private final StoppableContexts contexts = new StoppableContexts();
    private final Supplier<List<Script>> scripts = SingletonSupplier.of(this::compiled);
    private final Supplier<Letters> letters;
    private final Duration time;
    private final DrawnParts parts = new DrawnParts();

    RhinoEngines(Supplier<Letters> letters, Duration time) {
        this.letters = letters;
        this.time = time;
    }

    @Override
    public Engine get() {
        return new RhinoEngine(contexts, scripts.get(), new Lent(letters.get(), parts), time);
    }

    private List<Script> compiled() {
        try (var context = contexts.enterContext()) {
            return Scripts.all().stream()
                    .map(script -> context.compileString(script, "script", 1, null))
                    .toList();
        }
    }
}
