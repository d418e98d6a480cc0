package org.zhaoshang.store;

/** Who writes, and by which way: recorded with every version. */
public record Author(String name, String origin) {}
