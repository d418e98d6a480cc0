package org.zhaoshang.store;

import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/** Says why an archive cannot be restored; nothing has been changed then. */
final class UnusableArchive extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text words;

    UnusableArchive(Text words) {
        this(words, null);
    }

    UnusableArchive(Text words, @Nullable Exception cause) {
        super(words.en(), cause);
        this.words = words;
    }

    Text words() {
        return words;
    }
}
