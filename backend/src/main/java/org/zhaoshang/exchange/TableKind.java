package org.zhaoshang.exchange;

/** What a sheet of a ledger holds; it is known by its columns, never by its name. */
enum TableKind {
    PROJECTS,
    ARRIVALS,
    TARGETS
}
