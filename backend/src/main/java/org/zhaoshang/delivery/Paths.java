package org.zhaoshang.delivery;

import java.net.URI;

/** Paths of the frontend, none of which begins with a stroke. */
final class Paths {

    private Paths() {}

    /** What an address means that stands in a file. */
    static String resolve(String file, String address) {
        return URI.create("/" + file).resolve(address).getPath().substring(1);
    }
}
