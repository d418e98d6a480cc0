package org.zhaoshang.links;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.panels.PanelReference;
import org.zhaoshang.store.PanelLink;

/** Where a link leads; null as what it does not show. */
record Addresses(
        @Nullable String frame,
        @Nullable String svg,
        @Nullable String png,
        @Nullable String slide,
        @Nullable String json,
        @Nullable String csv,
        @Nullable String xlsx) {

    private static final Set<String> THEMES_OF_PICTURES = Set.of("light", "dark");

    static Addresses of(PanelLink link, String token, String base) {
        var all = new TreeMap<>(link.parameters());
        all.put(Wanted.LINK, token);
        var ofPicture = new TreeMap<>(all);
        ofPicture.computeIfPresent("theme", (name, theme) -> THEMES_OF_PICTURES.contains(theme) ? theme : null);
        var ofData = new TreeMap<>(all);
        ofData.remove("theme");
        var panel = base + "/panels/" + link.panel();
        return new Addresses(
                shows(link, Kind.FRAME) ? base + "/embed/" + link.panel() + query(all) : null,
                shows(link, Kind.PICTURE) ? panel + ".svg" + query(ofPicture) : null,
                shows(link, Kind.PICTURE) ? panel + ".png" + query(ofPicture) : null,
                shows(link, Kind.SLIDE) ? base + "/decks/board.pptx" + query(ofSlide(link, token)) : null,
                shows(link, Kind.FRAME) || shows(link, Kind.DATA) ? panel + ".json" + query(ofData) : null,
                shows(link, Kind.DATA) ? panel + ".csv" + query(ofData) : null,
                shows(link, Kind.DATA) ? panel + ".xlsx" + query(ofData) : null);
    }

    /** There the variables are said with the panel, since a deck has several. */
    private static Map<String, String> ofSlide(PanelLink link, String token) {
        var ofDeck = new TreeMap<String, String>();
        var variables = new TreeMap<>(link.parameters());
        for (var name : Wanted.OF_DECKS) {
            var value = variables.remove(name);
            if (value != null) {
                ofDeck.put(name, value);
            }
        }
        ofDeck.remove("theme");
        ofDeck.put(Wanted.LINK, token);
        ofDeck.put(Wanted.PANELS, new PanelReference(link.panel(), variables).toString());
        return ofDeck;
    }

    private static String query(Map<String, String> parameters) {
        return new PanelReference("", parameters).query();
    }

    private static boolean shows(PanelLink link, Kind kind) {
        return link.kinds().contains(kind.name());
    }
}
