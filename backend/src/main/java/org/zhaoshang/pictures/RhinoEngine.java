package org.zhaoshang.pictures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.ScriptableObject;
import org.zhaoshang.pictures.StoppableContexts.Stopped;

/** ECharts and the page's chart functions in Rhino, which is Java through and through and opens nothing of it to a script. */
final class RhinoEngine implements Engine {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final StoppableContexts contexts;
    private final Letters letters;
    private final Duration time;
    private final ScriptableObject scope;

    RhinoEngine(StoppableContexts contexts, Scripts scripts, Letters letters, Duration time) {
        this.contexts = contexts;
        this.letters = letters;
        this.time = time;
        try (var context = contexts.enterContext()) {
            scope = context.initSafeStandardObjects();
            lend("widthOf", this::widthOf);
            lend("rounded", RhinoEngine::rounded);
            lend("written", of -> Written.of(of[0]));
            lend("minute", RhinoEngine::minute);
            scripts.run(context, scope);
        }
    }

    @Override
    public synchronized String draw(String shown, String look) throws TooLong {
        return call("drawPicture", shown, look);
    }

    @Override
    public synchronized String describe(String shown, String look) throws TooLong {
        return call("describe", shown, look);
    }

    /** Any function that the scripts have left on top. */
    synchronized String call(String function, Object... arguments) throws TooLong {
        try (var context = contexts.enterContext()) {
            contexts.stopAfter(context, time);
            ((Function) scope.get("reseed", scope)).call(context, scope, scope, new Object[0]);
            return Context.toString(((Function) scope.get(function, scope)).call(context, scope, scope, arguments));
        } catch (Stopped e) {
            throw new TooLong();
        }
    }

    /** For a test that has something else to run. */
    void run(String script) {
        try (var context = contexts.enterContext()) {
            context.evaluateString(scope, script, "script", 1, null);
        }
    }

    private interface Lent {
        Object call(Object[] arguments);
    }

    private void lend(String name, Lent lent) {
        scope.put(
                name,
                scope,
                new LambdaFunction(scope, name, 0, (context, at, self, arguments) -> lent.call(arguments)));
    }

    private Object widthOf(Object[] of) {
        return letters.widthOf(Context.toString(of[0]), Context.toNumber(of[1]), Context.toBoolean(of[2]));
    }

    /** As browsers write numbers: half up, whatever the sign, which stays with a zero. */
    private static Object rounded(Object[] of) {
        var text = Context.toString(of[0]);
        var number = new BigDecimal(text).setScale((int) Context.toNumber(of[1]), RoundingMode.HALF_UP);
        return number.signum() == 0
                ? (text.startsWith("-") ? "-0" : "0")
                : number.stripTrailingZeros().toPlainString();
    }

    private static Object minute(Object[] of) {
        return Instant.ofEpochMilli((long) Context.toNumber(of[0]))
                .atZone(ZoneId.of(Context.toString(of[1])))
                .format(MINUTE);
    }
}
