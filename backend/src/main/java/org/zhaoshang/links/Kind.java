package org.zhaoshang.links;

import java.util.Set;

/** As what a link shows its panel. */
enum Kind {
    /** By itself, in a frame that follows or stays; it asks for what it shows as JSON. */
    FRAME,
    PICTURE,
    SLIDE,
    DATA;

    static final Set<Kind> ALL = Set.of(values());
}
