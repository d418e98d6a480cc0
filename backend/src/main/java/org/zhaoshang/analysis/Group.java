package org.zhaoshang.analysis;

/** One of the groups of a grouping. */
interface Group {

    /** Its number among them. */
    int number();
}
