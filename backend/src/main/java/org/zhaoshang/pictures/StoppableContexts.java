package org.zhaoshang.pictures;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/**
 * Rhino's contexts, which look from time to time whether they have computed for too long. The time is the processor's: a
 * machine that is busy with something else makes no script a runaway.
 */
final class StoppableContexts extends ContextFactory {

    private static final int LOOK_AFTER = 50_000;
    private static final String UNTIL = "until";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** No exception, so that no script can catch it. */
    static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    void stopAfter(Context context, Duration time) {
        context.putThreadLocal(UNTIL, THREADS.getCurrentThreadCpuTime() + time.toNanos());
    }

    @Override
    protected Context makeContext() {
        var context = super.makeContext();
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        context.setInterpretedMode(true); // as fast here as compiled to classes, sooner ready, and with less memory
        context.setInstructionObserverThreshold(LOOK_AFTER);
        context.setClassShutter(name -> false);
        return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int instructions) {
        if (context.getThreadLocal(UNTIL) instanceof Long until && THREADS.getCurrentThreadCpuTime() > until) {
            throw new Stopped();
        }
    }
}
