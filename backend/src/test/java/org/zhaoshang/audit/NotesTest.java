package org.zhaoshang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhaoshang.store.AuditEntry;

/** What is noted before an answer, what behind it, and what becomes of both while the store is away. */
class NotesTest {

    private final List<AuditEntry> kept = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean away;
    private final Notes notes = new Notes(this::append, Clock.systemUTC(), Duration.ofMillis(200));

    @AfterEach
    void end() throws InterruptedException {
        away = false;
        notes.destroy();
    }

    @Test
    void aChangeIsNotedWhenItIsAcknowledged() {
        notes.take(AuditKind.PUBLISHED, entry("MAJOR_SIGNED"));

        assertThat(kept).extracting(AuditEntry::subject).containsExactly("MAJOR_SIGNED");
    }

    @Test
    void aChangeThatCannotBeNotedIsNotAcknowledgedAndNotLostEither() throws InterruptedException {
        away = true;
        assertThatThrownBy(() -> notes.take(AuditKind.PUBLISHED, entry("MAJOR_SIGNED")))
                .isInstanceOf(NotNoted.class);
        notes.take(AuditKind.REFUSED, entry("Query.audit"));
        var began = System.nanoTime();
        notes.take(AuditKind.EXPORT, entry("GET /api/export.csv"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(500));

        away = false;
        notes.destroy();
        assertThat(kept)
                .extracting(AuditEntry::subject)
                .containsExactly("MAJOR_SIGNED", "Query.audit", "GET /api/export.csv");
    }

    @Test
    void howManyWereLostIsNoted() throws InterruptedException {
        away = true;
        var lost = 7;
        assertThatThrownBy(() -> notes.take(AuditKind.PUBLISHED, entry("first")))
                .isInstanceOf(NotNoted.class);
        var refused = 0;
        for (var i = 0; i < Notes.MOST_WAITING + lost; i++) {
            try {
                Thread.currentThread().interrupt(); // so that nobody waits
                notes.take(AuditKind.PUBLISHED, entry("change " + i));
            } catch (NotNoted e) {
                refused++;
            } finally {
                Thread.interrupted();
            }
        }
        assertThat(refused).isEqualTo(Notes.MOST_WAITING + lost);

        away = false;
        notes.destroy();
        assertThat(kept).hasSize(1 + Notes.MOST_WAITING + 1);
        assertThat(kept)
                .filteredOn(event -> event.kind().equals("AUDIT"))
                .singleElement()
                .satisfies(event -> assertThat(event.count()).isEqualTo(lost));
    }

    @Test
    void whatWasCountedIsWrittenAtTheEnd() throws InterruptedException {
        for (var i = 0; i < 10; i++) {
            notes.take(AuditKind.REFUSED, entry("Query.audit"));
        }
        notes.destroy();

        assertThat(kept).extracting(AuditEntry::count).containsExactly(1L, 9L);
    }

    private void append(List<AuditEntry> entries) {
        if (away) {
            throw new IllegalStateException("the store is away");
        }
        kept.addAll(entries);
    }

    private static AuditEntry entry(String subject) {
        return new AuditEntry(
                UUID.randomUUID().toString(), 0, "REFUSED", Instant.now(), null, 1, "li.na", null, subject, null, null);
    }
}
