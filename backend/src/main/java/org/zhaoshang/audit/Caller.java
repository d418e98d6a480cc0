package org.zhaoshang.audit;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From where somebody asks (来源). It goes along to the threads on which queries are computed, see {@link CallerOnThreads}.
 *
 * @param request the request's id
 */
record Caller(@Nullable String address, @Nullable String request) {

    private static final Caller NONE = new Caller(null, null);
    private static final String REQUEST = "request";
    private static final ThreadLocal<Caller> BROUGHT_HERE = new ThreadLocal<>();

    static Caller current() {
        var brought = BROUGHT_HERE.get();
        if (brought != null) {
            return brought;
        }
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? new Caller(asked.getRequest().getRemoteAddr(), MDC.get(REQUEST))
                : NONE;
    }

    static void bring(Caller caller) {
        BROUGHT_HERE.set(caller);
    }

    static void leave() {
        BROUGHT_HERE.remove();
    }
}
