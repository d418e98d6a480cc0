package org.zhaoshang.requests;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Brings the request's id to wherever work for it is done, so that it is on the lines that are logged there. */
public final class RequestIdOnThreads implements ThreadLocalAccessor<String> {

    @Override
    public Object key() {
        return RequestIdOnThreads.class.getName();
    }

    @Override
    public @Nullable String getValue() {
        return MDC.get(Requests.ID);
    }

    @Override
    public void setValue(String id) {
        MDC.put(Requests.ID, id);
    }

    @Override
    public void setValue() {
        MDC.remove(Requests.ID);
    }
}
