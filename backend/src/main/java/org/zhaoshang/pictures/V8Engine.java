package org.zhaoshang.pictures;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.exceptions.JavetTerminatedException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.callback.IJavetDirectCallable;
import com.caoccao.javet.interop.callback.JavetCallbackContext;
import com.caoccao.javet.interop.callback.JavetCallbackType;
import com.caoccao.javet.values.V8Value;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The scripts in V8 by Javet. Nothing of Java is in their reach but what is lent to them. */
final class V8Engine implements Engine {

    /** A tree goes over as one text: node by node it would be asked for a thousand times. */
    private static final String WRITTEN = "function written(nodes) { return writtenOf(JSON.stringify(nodes)); }";

    /** V8 would let what is left of drawings grow to many times what an engine needs; to clear it takes longer than to draw. */
    private static final int CLEARS_AFTER = 200;

    private static final JsonMapper JSON = new JsonMapper();

    private final V8Runtime runtime;
    private final Duration time;
    private int calls;

    V8Engine(List<String> scripts, Lent lent, Duration time) {
        this.time = time;
        try {
            runtime = V8Host.getV8Instance().createV8Runtime();
            lend("widthOf", of -> number(lent.widthOf(of[0].asString(), of[1].asDouble(), of[2].asBoolean())));
            lend("rounded", of -> text(Lent.rounded(of[0].asString(), of[1].asInt())));
            lend("minute", of -> text(Lent.minute(of[0].asDouble(), of[1].asString())));
            lend("drawnBefore", of -> text(lent.drawnBefore(of[0].asString())));
            lend("keep", of -> {
                lent.keep(of[0].asString(), of[1].asString());
                return runtime.createV8ValueUndefined();
            });
            lend("writtenOf", of -> text(Written.of(JSON.readValue(of[0].asString(), List.class))));
            run(WRITTEN);
            scripts.forEach(this::run);
        } catch (JavetException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized String call(String function, String... arguments) throws TooLong {
        try (var watch = Watch.over(runtime, time);
                var global = runtime.getGlobalObject()) {
            global.invokeVoid(Scripts.RESEED);
            var answer = global.invokeString(function, (Object[]) arguments);
            if (++calls % CLEARS_AFTER == 0) {
                runtime.lowMemoryNotification();
            }
            watch.requireInTime();
            return answer;
        } catch (JavetTerminatedException e) {
            throw new TooLong();
        } catch (JavetException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void run(String script) {
        try {
            runtime.getExecutor(script).executeVoid();
        } catch (JavetException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            runtime.close();
        } catch (JavetException e) {
            throw new IllegalStateException(e);
        }
    }

    private void lend(String name, IJavetDirectCallable.NoThisAndResult<JavetException> work) throws JavetException {
        var called = new JavetCallbackContext(name, JavetCallbackType.DirectCallNoThisAndResult, work);
        try (var function = runtime.createV8ValueFunction(called);
                var global = runtime.getGlobalObject()) {
            global.set(name, function);
        }
    }

    private V8Value number(double number) throws JavetException {
        return runtime.createV8ValueDouble(number);
    }

    private V8Value text(String text) throws JavetException {
        return runtime.createV8ValueString(text);
    }
}
