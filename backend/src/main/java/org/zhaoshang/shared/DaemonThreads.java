package org.zhaoshang.shared;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep the application from ending (守护线程). */
public final class DaemonThreads {

    private DaemonThreads() {}

    /** @param name by which they are found in a dump of all threads */
    public static ThreadFactory named(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
