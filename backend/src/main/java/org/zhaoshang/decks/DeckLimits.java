package org.zhaoshang.decks;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How decks are made, and how much that may take.
 *
 * @param template the office's own (.potx or .pptx); null for plain white slides
 * @param atOnce how many are made at once
 * @param waiting how many may wait for that
 * @param patience for how long
 * @param panels how many a deck has, and how many charts of one are given new numbers
 * @param slides how many a deck may have that is sent to be refreshed
 * @param size how large it may be
 * @param part how large what is opened of it may be, each part unpacked
 */
@ConfigurationProperties("zhaoshang.decks")
record DeckLimits(
        @Nullable String template,
        @DefaultValue("2") int atOnce,
        @DefaultValue("16") int waiting,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("60") int panels,
        @DefaultValue("500") int slides,
        @DefaultValue("64MB") DataSize size,
        @DefaultValue("16MB") DataSize part) {}
