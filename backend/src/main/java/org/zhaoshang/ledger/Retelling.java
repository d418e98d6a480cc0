package org.zhaoshang.ledger;

import java.util.function.UnaryOperator;

/**
 * How records are told to somebody who may not know all of them (转述).
 *
 * @param key names it, and holds all that it depends on besides the record; equal keys tell the same
 * @param tell the record as it is told, under its code and stamp; the very record where nothing is kept back
 */
public record Retelling<T extends LedgerRecord>(Object key, UnaryOperator<T> tell) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Retelling<?> that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
