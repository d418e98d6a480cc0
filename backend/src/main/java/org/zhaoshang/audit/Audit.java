package org.zhaoshang.audit;

/** Notes what happens (审计). */
@FunctionalInterface
public interface Audit {

    /**
     * Notes an event. What somebody did to the records, the accounts or the settings is noted when this returns.
     *
     * @throws NotNoted if such an event could not be noted: then nobody may be told that it is done
     */
    void note(AuditEvent event);

    /** The same work on another thread, where its events are from where they would be here. */
    static Runnable from(Runnable work) {
        var caller = Caller.current();
        return () -> {
            Caller.bring(caller);
            try {
                work.run();
            } finally {
                Caller.leave();
            }
        };
    }
}
