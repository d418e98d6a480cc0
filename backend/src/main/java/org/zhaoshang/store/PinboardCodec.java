package org.zhaoshang.store;

import org.bson.Document;
import org.zhaoshang.ledger.Pinboard;

final class PinboardCodec implements Codec<Pinboard> {

    @Override
    public Pinboard decode(Fields in) {
        var stamp = in.stamp();
        return new Pinboard(in.text("code"), in.texts("panels"), in.rest(), stamp);
    }

    @Override
    public Document encode(Pinboard board) {
        return Documents.of(board.extra())
                .text("code", board.code())
                .list("panels", board.panels(), id -> id)
                .stamp(board.stamp())
                .done();
    }
}
