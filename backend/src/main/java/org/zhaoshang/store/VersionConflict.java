package org.zhaoshang.store;

/** Somebody else wrote a newer version of a record in the meantime. */
public class VersionConflict extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    public VersionConflict(String code) {
        super("a newer version of %s was written in the meantime".formatted(code));
        this.code = code;
    }

    public String code() {
        return code;
    }
}
