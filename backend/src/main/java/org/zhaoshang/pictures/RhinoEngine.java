package org.zhaoshang.pictures;

import java.time.Duration;
import java.util.List;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;
import org.zhaoshang.pictures.StoppableContexts.Stopped;

/** The scripts in Rhino, which is Java through and through and opens nothing of it to a script. */
final class RhinoEngine implements Engine {

    private final StoppableContexts contexts;
    private final Duration time;
    private final ScriptableObject scope;

    RhinoEngine(StoppableContexts contexts, List<Script> scripts, Lent lent, Duration time) {
        this.contexts = contexts;
        this.time = time;
        try (var context = contexts.enterContext()) {
            scope = context.initSafeStandardObjects();
            lend("widthOf", of -> lent.widthOf(Context.toString(of[0]), number(of[1]), Context.toBoolean(of[2])));
            lend("rounded", of -> Lent.rounded(Context.toString(of[0]), (int) number(of[1])));
            lend("minute", of -> Lent.minute(number(of[0]), Context.toString(of[1])));
            lend("drawnBefore", of -> lent.drawnBefore(Context.toString(of[0])));
            lend("keep", of -> {
                lent.keep(Context.toString(of[0]), Context.toString(of[1]));
                return Undefined.instance;
            });
            lend("written", of -> Written.of(of[0]));
            scripts.forEach(script -> script.exec(context, scope, scope));
        }
    }

    @Override
    public synchronized String call(String function, String... arguments) throws TooLong {
        try (var context = contexts.enterContext()) {
            contexts.stopAfter(context, time);
            called(context, Scripts.RESEED);
            return Context.toString(called(context, function, (Object[]) arguments));
        } catch (Stopped e) {
            throw new TooLong();
        }
    }

    @Override
    public synchronized void run(String script) {
        try (var context = contexts.enterContext()) {
            context.evaluateString(scope, script, "script", 1, null);
        }
    }

    @Override
    public void close() {
        // it holds nothing but memory of the JVM
    }

    private Object called(Context context, String function, Object... arguments) {
        return ((Function) scope.get(function, scope)).call(context, scope, scope, arguments);
    }

    private interface Work {
        Object with(Object[] arguments);
    }

    private void lend(String name, Work work) {
        scope.put(
                name,
                scope,
                new LambdaFunction(scope, name, 0, (context, at, self, arguments) -> work.with(arguments)));
    }

    private static double number(Object value) {
        return Context.toNumber(value);
    }
}
