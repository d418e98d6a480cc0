package org.zhaoshang.requests;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests are let in at once. Together they stay below the server's threads, so that some are left for what always
 * answers.
 *
 * @param queries queries, changes and sign-ins
 * @param files pictures, slides, tables and imports
 * @param waiting how many of each may wait for that
 * @param patience for how long
 * @param each a client may hold so many times what is still free, and so many waiting places: once is half for whoever is alone
 */
@ConfigurationProperties("zhaoshang.requests")
record GateLimits(
        @DefaultValue("256") int queries,
        @DefaultValue("48") int files,
        @DefaultValue("32") int waiting,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("1") int each) {}
