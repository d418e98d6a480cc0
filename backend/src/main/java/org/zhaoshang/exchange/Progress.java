package org.zhaoshang.exchange;

/** Hears how far an import has come. */
interface Progress {

    Progress NOBODY = new Progress() {};

    /** So many more rows are there to be read. */
    default void counted(int rows) {}

    /** A row was read and checked. */
    default void read() {}

    /** All rows were found good and are being written. */
    default void writing() {}
}
