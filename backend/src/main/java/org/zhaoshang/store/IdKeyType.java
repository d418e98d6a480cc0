package org.zhaoshang.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/**
 * How the embedded server's indexes compare their keys. H2 serialises both keys of each comparison, some thirty times for
 * an insert; for the keys that we have, one plain text each, the same order follows from their length and characters.
 */
final class IdKeyType extends ObjectDataType {

    /** Longer texts are serialised in another form. */
    private static final int LONGEST = 0xFFFF;

    @Override
    public int compare(Object one, Object other) {
        var text = plainText(one);
        var otherText = plainText(other);
        if (text == null || otherText == null) {
            return super.compare(one, other);
        }
        return text.length() == otherText.length() ? text.compareTo(otherText) : text.length() - otherText.length();
    }

    /** Null for anything but a single text of characters that take one byte each. */
    private static @Nullable String plainText(Object key) {
        return key instanceof KeyValue keys && keys.size() == 1 && keys.get(0) instanceof String text && isPlain(text)
                ? text
                : null;
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(character -> character > 0 && character < 0x80);
    }
}
