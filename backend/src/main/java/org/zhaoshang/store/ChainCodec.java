package org.zhaoshang.store;

import org.bson.Document;
import org.zhaoshang.ledger.Chain;

final class ChainCodec implements Codec<Chain> {

    @Override
    public Chain decode(Fields in) {
        var stamp = in.stamp();
        return new Chain(
                in.text("code"),
                in.text("name"),
                in.optionalText("nameEn"),
                in.optionalText("brand"),
                in.text("industry"),
                in.list("links", ChainCodec::link),
                in.list("flows", flow -> new Chain.Flow(flow.text("from"), flow.text("to"), flow.rest())),
                in.list(
                        "enterprises",
                        item -> new Chain.Enterprise(
                                item.text("name"), item.text("link"), item.flag("producing"), item.rest())),
                in.list("candidates", ChainCodec::candidate),
                in.rest(),
                stamp);
    }

    @Override
    public Document encode(Chain chain) {
        return Documents.of(chain.extra())
                .text("code", chain.code())
                .text("name", chain.name())
                .text("nameEn", chain.nameEn())
                .text("brand", chain.brand())
                .text("industry", chain.industry())
                .list("links", chain.links(), ChainCodec::write)
                .list(
                        "flows",
                        chain.flows(),
                        flow -> Documents.of(flow.extra())
                                .text("from", flow.from())
                                .text("to", flow.to())
                                .done())
                .list(
                        "enterprises",
                        chain.enterprises(),
                        item -> Documents.of(item.extra())
                                .text("name", item.name())
                                .text("link", item.link())
                                .flag("producing", item.producing())
                                .done())
                .list(
                        "candidates",
                        chain.candidates(),
                        item -> Documents.of(item.extra())
                                .text("name", item.name())
                                .text("link", item.link())
                                .text("reason", item.reason())
                                .put("priority", item.priority())
                                .done())
                .stamp(chain.stamp())
                .done();
    }

    private static Chain.Link link(Fields in) {
        return new Chain.Link(
                in.text("code"),
                in.text("name"),
                in.optionalText("nameEn"),
                in.code("tier", Chain.Tier.class),
                in.flag("key"),
                in.texts("aliases"),
                in.rest());
    }

    private static Document write(Chain.Link link) {
        return Documents.of(link.extra())
                .text("code", link.code())
                .text("name", link.name())
                .text("nameEn", link.nameEn())
                .text("tier", link.tier())
                .flag("key", link.key())
                .list("aliases", link.aliases(), alias -> alias)
                .done();
    }

    private static Chain.Candidate candidate(Fields in) {
        return new Chain.Candidate(
                in.text("name"), in.text("link"), in.optionalText("reason"), in.number("priority"), in.rest());
    }
}
