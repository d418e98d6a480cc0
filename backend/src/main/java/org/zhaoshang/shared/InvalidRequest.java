package org.zhaoshang.shared;

import org.jspecify.annotations.Nullable;

/** A request that cannot be answered as asked; its words are for whoever asked. */
public class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text words;

    public InvalidRequest(Text words) {
        super(words.en());
        this.words = words;
    }

    public InvalidRequest(Text words, @Nullable Throwable cause) {
        super(words.en(), cause);
        this.words = words;
    }

    public Text words() {
        return words;
    }
}
