package org.zhaoshang.exchange;

import org.zhaoshang.shared.Text;

/** A file that is no workbook and no table of text. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text words;

    UnreadableFile(Text words) {
        super(words.en());
        this.words = words;
    }

    UnreadableFile(Text words, Throwable cause) {
        super(words.en(), cause);
        this.words = words;
    }

    Text words() {
        return words;
    }
}
