package org.zhaoshang.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Rights;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.shared.Text;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.Flaw;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.StoreAway;
import org.zhaoshang.store.VersionConflict;

/** Takes in a ledger file: all of it, or, if anything in it is wrong, nothing. */
@Component
class LedgerImport {

    private final Store store;
    private final Sight sight;
    private final Audit audit;
    private final Clock clock;
    private final Vocabulary vocabulary = Vocabulary.load();

    /** Two files applied at once would each be checked against a ledger without the other. */
    private final ReentrantLock applying = new ReentrantLock();

    LedgerImport(Store store, Sight sight, Audit audit, Clock clock) {
        this.store = store;
        this.sight = sight;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tells what a file would change and what is wrong with it, and changes nothing. */
    ImportOutcome rehearse(LedgerFile file, Rights rights, Mode mode, Progress progress) {
        return check(file, rights, mode, progress).outcome(false, store.ledger().revision());
    }

    /** All that is wrong with a file, as far as it can be marked in it. */
    List<Problem> problems(LedgerFile file, Rights rights, Mode mode) {
        return check(file, rights, mode, Progress.NOBODY).problems().found();
    }

    /** Writes what a file changes, if nothing is wrong with it. */
    ImportOutcome apply(LedgerFile file, Rights rights, Mode mode, Progress progress) {
        applying.lock();
        try {
            var checked = check(file, rights, mode, progress);
            if (checked.problems().errors() > 0) {
                return checked.outcome(false, store.ledger().revision());
            }
            if (checked.changes().isEmpty()) {
                return checked.outcome(true, store.ledger().revision());
            }
            progress.writing();
            var written = store.write(
                    checked.changes(), new Author(String.valueOf(rights.account()), "import:" + file.name()));
            audit.note(noted(file, rights, checked));
            return checked.outcome(true, written.revision());
        } catch (VersionConflict e) {
            return refused(file, e.code(), Complaints.CONFLICT);
        } finally {
            applying.unlock();
        }
    }

    /** What is said of a file that was to be written while the database is away. */
    ImportOutcome away(LedgerFile file, StoreAway away) {
        return refused(file, null, away.words());
    }

    private Checked check(LedgerFile file, Rights rights, Mode mode, Progress progress) {
        var problems = new Problems(LocalDate.now(clock));
        try (var open = file.open()) {
            var tables = new TableReader(vocabulary, problems, progress).tables(open.sheets());
            var ledger = store.ledger();
            var draft = new Drafting(vocabulary, problems, sight.of(ledger, rights), mode, progress).draft(tables);
            var changes = putBack(draft.changes(), ledger, rights);
            if (rights.signedIn()) {
                refuseForeign(changes, rights, ledger, file, problems);
            }
            refuseFlawed(changes, ledger, file, problems);
            return new Checked(problems, draft.effects(), changes);
        } catch (UnreadableFile e) {
            problems.error(file.name(), null, null, null, e.words());
            return new Checked(problems, new Effects(), List.of());
        }
    }

    /** A file is read over the records as its sender sees them: what they were not told stays. */
    private List<LedgerRecord> putBack(List<LedgerRecord> changes, Ledger ledger, Rights rights) {
        var whole = new ArrayList<LedgerRecord>();
        for (var change : changes) {
            var before = before(change, ledger);
            var after = sight.putBack(before, change, rights);
            if (!after.equals(before)) {
                whole.add(after);
            }
        }
        return whole;
    }

    /** Whoever only looks, in the demonstration, is told what the file would change; whoever may apply it, what they may not. */
    private static void refuseForeign(
            List<LedgerRecord> changes, Rights rights, Ledger ledger, LedgerFile file, Problems problems) {
        for (var change : changes) {
            if (!rights.mayWrite(before(change, ledger), change, ledger)) {
                problems.error(file.name(), null, null, change.code(), Complaints.NOT_THEIRS);
            }
        }
    }

    /** A cell may hold what no record can. */
    private static void refuseFlawed(List<LedgerRecord> changes, Ledger ledger, LedgerFile file, Problems problems) {
        for (var change : changes) {
            for (var flaw : Flaw.in(before(change, ledger), change)) {
                problems.error(file.name(), null, null, change.code(), Complaints.flawed(flaw));
            }
        }
    }

    private static @Nullable LedgerRecord before(LedgerRecord change, Ledger ledger) {
        return ledger.find(change.getClass(), change.code()).orElse(null);
    }

    private static AuditEvent noted(LedgerFile file, Rights rights, Checked checked) {
        var records = checked.changes().size();
        return AuditEvent.of(AuditKind.IMPORT, file.name())
                .by(rights.account())
                .saying("写入 %d 条记录".formatted(records), "wrote %d records".formatted(records));
    }

    private ImportOutcome refused(LedgerFile file, @Nullable String code, Text why) {
        var problems = new Problems(LocalDate.now(clock));
        problems.error(file.name(), null, null, code, why);
        return new ImportOutcome(
                ImportOutcome.Verdict.CONFLICT,
                false,
                new Effects(),
                problems.told(),
                store.ledger().revision());
    }

    private record Checked(Problems problems, Effects effects, List<LedgerRecord> changes) {

        ImportOutcome outcome(boolean applied, long revision) {
            var verdict = problems.errors() > 0 ? ImportOutcome.Verdict.BAD_FILE : ImportOutcome.Verdict.GOOD;
            return new ImportOutcome(verdict, applied, effects, problems.told(), revision);
        }
    }
}
