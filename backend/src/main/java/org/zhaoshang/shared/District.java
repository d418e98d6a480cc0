package org.zhaoshang.shared;

import java.time.ZoneId;

/** Where the district is. */
public final class District {

    /** In which its days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private District() {}
}
