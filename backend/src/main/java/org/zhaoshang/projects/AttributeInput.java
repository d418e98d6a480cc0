package org.zhaoshang.projects;

import org.jspecify.annotations.Nullable;

/**
 * An attribute to be set.
 *
 * @param path dotted, such as 用地.亩
 * @param value what to put there; null takes away what is there
 */
record AttributeInput(String path, @Nullable Object value) {}
