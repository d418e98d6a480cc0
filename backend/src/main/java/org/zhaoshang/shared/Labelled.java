package org.zhaoshang.shared;

/** A code with words for people. */
public interface Labelled {
    Text label();
}
