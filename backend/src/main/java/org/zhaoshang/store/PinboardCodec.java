package org.zhaoshang.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.Pinboard.Place;
import org.zhaoshang.ledger.Pinboard.Size;

/** The panels are kept as a list of ids, as they were before they had widths; only a width that is not the usual one is. */
final class PinboardCodec implements Codec<Pinboard> {

    private static final String SIZES = "sizes";

    @Override
    public Pinboard decode(Fields in) {
        var stamp = in.stamp();
        var sizes = in.map(SIZES);
        var places = in.texts("panels").stream()
                .map(id -> new Place(id, size(sizes.get(id))))
                .toList();
        return new Pinboard(in.text("code"), places, in.flag("retired"), in.rest(), stamp);
    }

    @Override
    public Document encode(Pinboard board) {
        return Documents.of(board.extra())
                .text("code", board.code())
                .list("panels", board.panels(), id -> id)
                .map(SIZES, sizes(board))
                .put("retired", board.retired() ? true : null)
                .stamp(board.stamp())
                .done();
    }

    private static Size size(@Nullable Object name) {
        return name == null ? Size.MEDIUM : Size.valueOf(name.toString());
    }

    private static Map<String, String> sizes(Pinboard board) {
        var sizes = new LinkedHashMap<String, String>();
        board.places().stream()
                .filter(place -> place.size() != Size.MEDIUM)
                .forEach(place -> sizes.put(place.panel(), place.size().name()));
        return sizes;
    }
}
