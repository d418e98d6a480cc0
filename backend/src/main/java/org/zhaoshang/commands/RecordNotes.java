package org.zhaoshang.commands;

import java.util.Map;
import java.util.Optional;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Pinboard;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.PublishedReport;
import org.zhaoshang.shared.Text;

/**
 * What the audit is told of records. Every change is in the history; noted besides is what publishes or configures, with
 * the version under which the history has it.
 */
final class RecordNotes {

    private static final Map<Class<? extends LedgerRecord>, Noted> NOTED = Map.of(
            Indicator.class, new Noted(AuditKind.PUBLISHED, new Text("指标", "indicator")),
            Chain.class, new Noted(AuditKind.PUBLISHED, new Text("产业链", "chain")),
            Policy.class, new Noted(AuditKind.PUBLISHED, new Text("政策", "policy")),
            PublishedReport.class, new Noted(AuditKind.PUBLISHED, new Text("通报", "report")),
            Department.class, new Noted(AuditKind.CONFIGURED, new Text("单位", "department")),
            Industry.class, new Noted(AuditKind.CONFIGURED, new Text("产业", "industry")),
            Pinboard.class, new Noted(AuditKind.CONFIGURED, new Text("共享版面", "shared board")));

    private RecordNotes() {}

    private record Noted(AuditKind kind, Text words) {}

    static Optional<AuditEvent> ofChange(LedgerRecord written) {
        var noted = NOTED.get(written.getClass());
        if (noted == null
                || written instanceof Pinboard board && board.account().isPresent()) {
            return Optional.empty();
        }
        var version = written.stamp().version();
        return Optional.of(AuditEvent.of(noted.kind(), written.code())
                .saying(
                        "%s，第%d版".formatted(noted.words().zh(), version),
                        "%s, version %d".formatted(noted.words().en(), version)));
    }

    static AuditEvent ofRefusal(LedgerRecord record) {
        return AuditEvent.of(AuditKind.REFUSED, record.getClass().getSimpleName() + " " + record.code())
                .saying("不是本部门、本园区的记录", "a record of another department or park");
    }
}
