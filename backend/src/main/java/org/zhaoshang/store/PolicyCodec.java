package org.zhaoshang.store;

import org.bson.Document;
import org.zhaoshang.ledger.Policy;

final class PolicyCodec implements Codec<Policy> {

    @Override
    public Policy decode(Fields in) {
        var stamp = in.stamp();
        return new Policy(
                in.text("code"),
                in.text("title"),
                in.optionalText("titleEn"),
                in.optionalText("number"),
                in.text("issuer"),
                in.optionalDate("issuedOn"),
                in.optionalDate("validFrom"),
                in.optionalDate("validTo"),
                in.list(
                        "clauses",
                        clause -> new Policy.Clause(clause.text("number"), clause.text("text"), clause.rest())),
                in.list("changes", PolicyCodec::change),
                in.rest(),
                stamp);
    }

    @Override
    public Document encode(Policy policy) {
        return Documents.of(policy.extra())
                .text("code", policy.code())
                .text("title", policy.title())
                .text("titleEn", policy.titleEn())
                .text("number", policy.number())
                .text("issuer", policy.issuer())
                .text("issuedOn", policy.issuedOn())
                .text("validFrom", policy.validFrom())
                .text("validTo", policy.validTo())
                .list(
                        "clauses",
                        policy.clauses(),
                        clause -> Documents.of(clause.extra())
                                .text("number", clause.number())
                                .text("text", clause.text())
                                .done())
                .list("changes", policy.changes(), PolicyCodec::write)
                .stamp(policy.stamp())
                .done();
    }

    private static Policy.Change change(Fields in) {
        return new Policy.Change(
                in.date("on"),
                in.code("status", Policy.Status.class),
                in.texts("replacedBy"),
                in.optionalText("note"),
                in.rest());
    }

    private static Document write(Policy.Change change) {
        return Documents.of(change.extra())
                .text("on", change.on())
                .text("status", change.status())
                .list("replacedBy", change.replacedBy(), code -> code)
                .text("note", change.note())
                .done();
    }
}
