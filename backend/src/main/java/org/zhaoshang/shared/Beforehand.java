package org.zhaoshang.shared;

/** What is kept of a snapshot, and computed of the next one before anybody sees that (预先计算). */
public interface Beforehand {

    /**
     * Computes what is looked at now. On this thread the next snapshot is the newest already.
     *
     * @param until when to stop, by {@link System#nanoTime}
     */
    void prepare(long until);

    /** From now on the next snapshot is what everybody sees. */
    void shown();
}
