package org.zhaoshang.audit;

import io.micrometer.context.ThreadLocalAccessor;

/** Brings the caller to wherever work for them is done. */
public final class CallerOnThreads implements ThreadLocalAccessor<Caller> {

    @Override
    public Object key() {
        return CallerOnThreads.class.getName();
    }

    @Override
    public Caller getValue() {
        return Caller.current();
    }

    @Override
    public void setValue(Caller caller) {
        Caller.bring(caller);
    }

    @Override
    public void setValue() {
        Caller.leave();
    }
}
