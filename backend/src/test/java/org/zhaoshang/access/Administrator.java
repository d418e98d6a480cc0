package org.zhaoshang.access;

import java.util.EnumSet;
import java.util.Set;

/** Somebody who may do everything. */
public final class Administrator {

    private Administrator() {}

    public static Rights named(String name) {
        return new Rights(name, EnumSet.allOf(Role.class), Set.of());
    }
}
