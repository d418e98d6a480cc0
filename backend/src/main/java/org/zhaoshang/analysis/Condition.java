package org.zhaoshang.analysis;

/** What is asked of one thing: of a project's field, or of a group's measure. */
record Condition<S>(S subject, ValueTest test) {}
