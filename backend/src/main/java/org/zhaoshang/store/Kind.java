package org.zhaoshang.store;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.ledger.PublishedReport;
import org.zhaoshang.ledger.SavedPanel;

/** A kind of record: its collection, its codec, and the indexes of its collection, as data. */
record Kind<T extends LedgerRecord>(Class<T> type, String collection, Codec<T> codec, List<List<String>> indexes) {

    static final List<Kind<?>> ALL = List.of(
            new Kind<>(Industry.class, "industries", PartyCodecs.INDUSTRY, List.of()),
            new Kind<>(Department.class, "departments", PartyCodecs.DEPARTMENT, List.of()),
            new Kind<>(Person.class, "people", PartyCodecs.PERSON, List.of()),
            new Kind<>(Chain.class, "chains", new ChainCodec(), List.of()),
            new Kind<>(Indicator.class, "indicators", new IndicatorCodec(), List.of()),
            new Kind<>(Policy.class, "policies", new PolicyCodec(), List.of()),
            new Kind<>(PromotionEvent.class, "events", new PromotionEventCodec(), List.of()),
            new Kind<>(PublishedReport.class, "reports", new PublishedReportCodec(), List.of()),
            new Kind<>(Acknowledgement.class, "acknowledgements", new AcknowledgementCodec(), List.of()),
            new Kind<>(SavedPanel.class, "panels", new SavedPanelCodec(), List.of()),
            new Kind<>(Pinboard.class, "pinboards", new PinboardCodec(), List.of()),
            new Kind<>(
                    Project.class,
                    "projects",
                    new ProjectCodec(),
                    List.of(List.of("industry"), List.of("credits.department"), List.of("updatedAt"))));

    static Kind<?> of(LedgerRecord record) {
        return of(record.getClass());
    }

    static Kind<?> of(Class<? extends LedgerRecord> type) {
        return ALL.stream().filter(kind -> kind.type() == type).findFirst().orElseThrow();
    }

    static Kind<?> named(String collection) {
        return ALL.stream()
                .filter(kind -> kind.collection().equals(collection))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown kind of record: " + collection));
    }

    /** The id of a version in the history; a second one of the same is a race that was lost. */
    String versionId(String code, int version) {
        return "%s/%s@%d".formatted(collection, code, version);
    }

    T decode(Map<String, ?> document) {
        return codec.decode(new Fields(collection + "/" + document.get("code"), document));
    }

    Document encode(LedgerRecord record) {
        return codec.encode(type.cast(record));
    }
}
