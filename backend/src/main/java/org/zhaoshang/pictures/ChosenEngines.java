package org.zhaoshang.pictures;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;

/** Makes engines of the kind that was chosen, or else of the fastest that runs on this machine. */
final class ChosenEngines implements Supplier<Engine> {

    private static final Logger log = LoggerFactory.getLogger(ChosenEngines.class);

    private final Supplier<Supplier<Engine>> chosen;

    ChosenEngines(Supplier<Letters> letters, PictureLimits limits) {
        chosen = SingletonSupplier.of(() -> {
            if (limits.engine() == PictureLimits.Kind.FASTEST) {
                if (V8Engines.canRun()) {
                    return new V8Engines(letters, limits.time());
                }
                log.info("V8 does not run here: pictures are drawn by Rhino, which takes ten times as long");
            }
            return new RhinoEngines(letters, limits.time());
        });
    }

    @Override
    public Engine get() {
        return chosen.get().get();
    }
}
