package org.zhaoshang.sight;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.access.Readers;
import org.zhaoshang.access.Rights;
import org.zhaoshang.access.Role;
import org.zhaoshang.ledger.Acknowledgement;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.ledger.PromotionEvent;
import org.zhaoshang.ledger.Retelling;
import org.zhaoshang.store.LogQuery;
import org.zhaoshang.store.LoggedVersion;
import org.zhaoshang.store.Store;
import org.zhaoshang.store.Version;

/**
 * The records as whoever asks may see them (视野). While a project is talked about, its notes are for the bureau alone (投促局); to
 * everybody else the snapshot itself is told without them, so that no list, filter, figure, alert or file made of it can tell
 * more. A version of a record is told without them too if the project was talked about then, or is today.
 */
@Component
public class Sight {

    private static final Object TOLD = new Object();

    private record Told(Set<String> inTalks) {}

    private record InTalks() {}

    private final Store store;
    private final Readers readers;
    private final Set<String> bureau;
    private final Notes notes;
    private final Unseen unseen;
    private final Retelling<Project> talks;

    Sight(Store store, Readers readers, Confidential confidential) {
        this.store = store;
        this.readers = readers;
        this.bureau = Set.copyOf(confidential.bureau());
        this.notes = new Notes(confidential.attributes());
        this.unseen = new Unseen(notes);
        this.talks = new Retelling<>(TOLD, project -> project.isInTalks() ? notes.told(project) : project);
    }

    /** The newest snapshot. */
    public Ledger ledger() {
        return of(store.ledger());
    }

    /** The snapshot of what was on record at a moment; the newest one where none is given. */
    public Ledger ledger(@Nullable Instant knownAt) {
        return of(store.ledger(knownAt));
    }

    /** The same for a moment as a request names it. */
    public Ledger ledgerKnownAt(@Nullable OffsetDateTime moment) {
        return of(store.ledgerKnownAt(moment));
    }

    /** A snapshot as whoever asks is told it. */
    public Ledger of(Ledger whole) {
        return of(whole, readers.current().rights());
    }

    /** A snapshot as somebody is told it. */
    public Ledger of(Ledger whole, Rights rights) {
        return seesAll(rights) ? whole : forAll(whole);
    }

    /** A snapshot as everybody may be told it, for what is printed and sent. */
    public Ledger forAll(Ledger whole) {
        var now = store.ledger();
        if (now == whole) {
            return whole.view(TOLD, ledger -> told(ledger, Set.of()));
        }
        var again = inTalks(now).stream()
                .filter(code -> whole.find(Project.class, code)
                        .filter(project -> !project.isInTalks())
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
        return whole.view(again.isEmpty() ? TOLD : new Told(again), ledger -> told(ledger, again));
    }

    /** Every version of a record, the newest first. */
    public <T extends LedgerRecord> List<Version<T>> history(Class<T> type, String code) {
        var versions = store.history(type, code);
        return seesAll() ? versions : versions.stream().map(this::toldVersion).toList();
    }

    /** Versions of all records, the newest first, each beside the one before it as {@link #beside} tells it. */
    public List<LoggedVersion> log(LogQuery query) {
        var log = store.log(query);
        return seesAll()
                ? log
                : log.stream()
                        .map(logged -> {
                            var before = logged.before();
                            return new LoggedVersion(
                                    toldVersion(logged.version()),
                                    before == null ? null : told(before),
                                    logged.place());
                        })
                        .toList();
    }

    /** A version beside another one of the same record: what is not told of that one is no difference between them. */
    public <T extends LedgerRecord> T beside(@Nullable LedgerRecord other, T record) {
        return !seesAll() && other instanceof Project project && project.isInTalks() && record instanceof Project told
                ? cast(record, notes.told(told))
                : record;
    }

    /**
     * What somebody made of a record of whose words they were not told all: those are as they were.
     *
     * @param before the whole record; null where it is new
     */
    public <T extends LedgerRecord> T putBack(@Nullable LedgerRecord before, T after, Rights rights) {
        return before == null || seesAll(rights) || told(before) == before
                ? after
                : cast(after, unseen.putBack(before, after));
    }

    private boolean seesAll() {
        return seesAll(readers.current().rights());
    }

    /** The demonstration is made up: whoever is not signed in reads all of it there. */
    private boolean seesAll(Rights rights) {
        return rights.has(Role.ADMIN)
                || rights.departments().stream().anyMatch(bureau::contains)
                || (!rights.signedIn() && store.holdsDemonstration());
    }

    private Ledger told(Ledger whole, Set<String> again) {
        var projects = whole.retold(Project.class, talks);
        if (!again.isEmpty()) {
            projects = projects.retold(
                    Project.class,
                    new Retelling<>(
                            new Told(again),
                            project -> again.contains(project.code()) ? notes.told(project) : project));
        }
        var subjects = Stream.concat(
                        whole.all(PromotionEvent.class).stream(), whole.all(Acknowledgement.class).stream())
                .flatMap(record -> Notes.subjects(record).stream())
                .filter(code -> again.contains(code) || isInTalks(whole, code))
                .collect(Collectors.toUnmodifiableSet());
        return projects.retold(
                        PromotionEvent.class, new Retelling<>(new Told(subjects), event -> Notes.told(event, subjects)))
                .retold(
                        Acknowledgement.class,
                        new Retelling<>(new Told(subjects), answered -> Notes.told(answered, subjects)));
    }

    private <T extends LedgerRecord> Version<T> toldVersion(Version<T> version) {
        var record = version.record();
        var told = told(record);
        var words = isTalkedAbout(record) ? null : version.reason();
        return new Version<>(told, version.at(), version.by(), version.origin(), words);
    }

    private <T extends LedgerRecord> T told(T record) {
        if (record instanceof Project project) {
            return isTalkedAbout(project) ? cast(record, notes.told(project)) : record;
        }
        var now = store.ledger();
        var subjects = Notes.subjects(record).stream()
                .filter(code -> isInTalks(now, code))
                .collect(Collectors.toUnmodifiableSet());
        if (record instanceof PromotionEvent event) {
            return cast(record, Notes.told(event, subjects));
        }
        return record instanceof Acknowledgement answered ? cast(record, Notes.told(answered, subjects)) : record;
    }

    private boolean isTalkedAbout(LedgerRecord record) {
        if (record instanceof Project project) {
            return project.isInTalks() || isInTalks(store.ledger(), project.code());
        }
        return record instanceof Acknowledgement answered
                && answered.names().stream().anyMatch(code -> isInTalks(store.ledger(), code));
    }

    private static boolean isInTalks(Ledger ledger, String code) {
        return ledger.find(Project.class, code).filter(Project::isInTalks).isPresent();
    }

    private static Set<String> inTalks(Ledger ledger) {
        return ledger.view(
                new InTalks(),
                all -> all.projects().stream()
                        .filter(Project::isInTalks)
                        .map(Project::code)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @SuppressWarnings("unchecked") // a record is told as one of its own kind
    private static <T extends LedgerRecord> T cast(T like, LedgerRecord told) {
        return ((Class<T>) like.getClass()).cast(told);
    }
}
