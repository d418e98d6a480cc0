package org.zhaoshang.commands;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Writers;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Text;
import org.zhaoshang.sight.Sight;
import org.zhaoshang.store.Author;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.VersionConflict;

/**
 * Runs commands on records. A command is a pure function from the record as it is to the record as it shall be; it is run
 * again on the newest state when somebody was faster, unless the caller insists on the version that they saw. A command
 * that changes nothing is done already: so are repetitions.
 */
@Component
public class Commands {

    private static final String ORIGIN = "graphql";

    /** More rivals than this in a row mean that something is wrong. */
    private static final int ATTEMPTS = 100;

    private final Store store;
    private final Sight sight;
    private final Writers writers;
    private final Audit audit;
    private final Clock clock;

    Commands(Store store, Sight sight, Writers writers, Audit audit, Clock clock) {
        this.store = store;
        this.sight = sight;
        this.writers = writers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a record out of nothing. */
    public interface Creation<T extends LedgerRecord> {
        T create(Ledger ledger, Mistakes mistakes);
    }

    /** Makes the next version of a record; what it returns is ignored where it found mistakes. */
    public interface Revision<T extends LedgerRecord> {
        T revise(T current, Ledger ledger, Mistakes mistakes);
    }

    public <T extends LedgerRecord> Outcome<T> create(Class<T> type, String code, Creation<T> creation) {
        return create(type, code, null, creation);
    }

    /** @param reason why, in the words of whoever asks; kept with the version */
    public <T extends LedgerRecord> Outcome<T> create(
            Class<T> type, String code, @Nullable String reason, Creation<T> creation) {
        var author = writers.current(ORIGIN).because(reason);
        var ledger = store.ledger();
        var mistakes = new Mistakes(today());
        mistakes.code(code, "code");
        var created = creation.create(ledger, mistakes);
        var existing = ledger.find(type, code).orElse(null);
        if (existing != null) {
            return existing.stamped(Stamp.NONE).equals(created)
                    ? shown(type, existing, ledger)
                    : refused(ledger, List.of(exists(code)));
        }
        mistakes.keepable(null, created);
        if (!mistakes.none()) {
            return refused(ledger, mistakes.all());
        }
        if (!writers.rights().mayWrite(null, created, ledger)) {
            return notTheirs(created, ledger);
        }
        try {
            return written(type, created, author);
        } catch (VersionConflict faster) {
            return refused(store.ledger(), List.of(exists(code)));
        }
    }

    public <T extends LedgerRecord> Outcome<T> revise(
            Class<T> type, String code, @Nullable Integer expectedVersion, Revision<T> revision) {
        return revise(type, code, expectedVersion, null, revision);
    }

    /** @param reason why, in the words of whoever asks; kept with the version */
    public <T extends LedgerRecord> Outcome<T> revise(
            Class<T> type,
            String code,
            @Nullable Integer expectedVersion,
            @Nullable String reason,
            Revision<T> revision) {
        var author = writers.current(ORIGIN).because(reason);
        var rights = writers.rights();
        for (var attempt = 1; ; attempt++) {
            var ledger = store.ledger();
            var current = ledger.find(type, code).orElse(null);
            if (current == null) {
                return refused(ledger, List.of(missing(code)));
            }
            if (!rights.mayWrite(current, current, ledger)) {
                return notTheirs(current, ledger);
            }
            var mistakes = new Mistakes(today());
            var next = sight.putBack(current, revision.revise(current, ledger, mistakes), rights);
            if (mistakes.none() && next.equals(current)) {
                return shown(type, current, ledger);
            }
            if (expectedVersion != null && expectedVersion != current.stamp().version()) {
                return refused(ledger, List.of(conflict(current, expectedVersion)));
            }
            mistakes.keepable(current, next);
            if (!mistakes.none()) {
                return refused(ledger, mistakes.all());
            }
            if (!rights.mayWrite(current, next, ledger)) {
                return notTheirs(current, ledger);
            }
            try {
                return written(type, next, author);
            } catch (VersionConflict faster) {
                if (attempt == ATTEMPTS) {
                    return refused(
                            ledger, List.of(conflict(current, current.stamp().version())));
                }
            }
        }
    }

    private <T extends LedgerRecord> Outcome<T> written(Class<T> type, T record, Author author) throws VersionConflict {
        var ledger = store.write(List.of(record), author);
        ledger.find(type, record.code()).flatMap(RecordNotes::ofChange).ifPresent(audit::note);
        return shown(type, record, ledger);
    }

    private <T extends LedgerRecord> Outcome<T> notTheirs(T record, Ledger ledger) {
        audit.note(RecordNotes.ofRefusal(record));
        return refused(ledger, List.of(notTheirs()));
    }

    private <T extends LedgerRecord> Outcome<T> refused(Ledger ledger, List<UserError> why) {
        return Outcome.refused(ledger, today(), why);
    }

    /** As whoever asked may see it. */
    private <T extends LedgerRecord> Outcome<T> shown(Class<T> type, T record, Ledger whole) {
        var ledger = sight.of(whole);
        return Outcome.done(ledger.find(type, record.code()).orElseThrow(), ledger, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static UserError notTheirs() {
        return new UserError(
                List.of(),
                UserError.Code.NOT_ALLOWED,
                new Text(
                        "只能修改本部门、本园区的记录，也不能改到别的部门名下",
                        "you may change records of your own departments and parks only, and not give them away"));
    }

    private static UserError exists(String code) {
        return new UserError(
                List.of("code"),
                UserError.Code.ALREADY_EXISTS,
                new Text("编号 " + code + " 已被使用", "the code " + code + " is taken"));
    }

    private static UserError missing(String code) {
        return new UserError(
                List.of("code"),
                UserError.Code.NOT_FOUND,
                new Text("没有编号为 " + code + " 的记录", "no record has the code " + code));
    }

    private static UserError conflict(LedgerRecord current, int expected) {
        var stamp = current.stamp();
        return new UserError(
                List.of("expectedVersion"),
                UserError.Code.VERSION_CONFLICT,
                new Text(
                        "您看到的是第 %d 版，%s 已改为第 %d 版；请看清改动后再试".formatted(expected, stamp.by(), stamp.version()),
                        "you saw version %d, %s has since written version %d; look at what changed and try again"
                                .formatted(expected, stamp.by(), stamp.version())),
                stamp.version());
    }
}
