package org.zhaoshang.chains;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.projects.Named;
import org.zhaoshang.sight.Sight;

/** Answers the schema's ChainRecord. */
@Controller
@SchemaMapping(typeName = "ChainRecord")
class ChainRecordController {

    private final Sight sight;

    ChainRecordController(Sight sight) {
        this.sight = sight;
    }

    @QueryMapping
    List<ChainRecord> chains(@Argument @Nullable OffsetDateTime knownAt) {
        var ledger = sight.ledgerKnownAt(knownAt);
        return ChainMaps.inOrder(ledger).stream()
                .map(chain -> new ChainRecord(chain, ledger))
                .toList();
    }

    @QueryMapping
    @Nullable
    ChainRecord chain(@Argument String code, @Argument @Nullable OffsetDateTime knownAt) {
        var ledger = sight.ledgerKnownAt(knownAt);
        return ledger.find(Chain.class, code)
                .map(chain -> new ChainRecord(chain, ledger))
                .orElse(null);
    }

    @SchemaMapping
    String code(ChainRecord record) {
        return record.chain().code();
    }

    @SchemaMapping
    String name(ChainRecord record) {
        return record.chain().name();
    }

    @SchemaMapping
    @Nullable
    String nameEn(ChainRecord record) {
        return record.chain().nameEn();
    }

    @SchemaMapping
    @Nullable
    String brand(ChainRecord record) {
        return record.chain().brand();
    }

    @SchemaMapping
    Named industry(ChainRecord record, Locale locale) {
        return Named.industry(record.ledger(), record.chain().industry(), locale);
    }

    @SchemaMapping
    List<Chain.Link> links(ChainRecord record) {
        return record.chain().links();
    }

    @SchemaMapping(typeName = "ChainLinkRecord", field = "tierLabel")
    String tierLabel(Chain.Link link, Locale locale) {
        return link.tier().label().in(locale);
    }

    @SchemaMapping
    List<Chain.Flow> flows(ChainRecord record) {
        return record.chain().flows();
    }

    @SchemaMapping
    List<Chain.Enterprise> enterprises(ChainRecord record) {
        return record.chain().enterprises();
    }

    @SchemaMapping
    List<Chain.Candidate> candidates(ChainRecord record) {
        return record.chain().candidates();
    }

    @SchemaMapping
    int version(ChainRecord record) {
        return record.chain().stamp().version();
    }

    @SchemaMapping
    OffsetDateTime updatedAt(ChainRecord record) {
        return record.chain().stamp().writtenAt();
    }
}
