package org.zhaoshang.audit;

/** What was done could not be noted in time, since the store does not answer. */
public final class NotNoted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotNoted() {
        super("审计事件未能写入 / the audit could not be written");
    }
}
