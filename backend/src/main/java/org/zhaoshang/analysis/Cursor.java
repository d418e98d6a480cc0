package org.zhaoshang.analysis;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.InvalidRequest;
import org.zhaoshang.shared.Page;
import org.zhaoshang.shared.Text;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a list (游标), and of which state of the records the list is: the next page is cut from the same list, so that
 * nothing is repeated or dropped between two pages while records change.
 *
 * @param question a mark of what was asked, since a place is none in another list
 * @param place the values by which the list is ordered, then the item's own name
 */
record Cursor(long revision, Instant recordedAt, LocalDate asOf, String question, List<@Nullable String> place) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int HEAD = 4;
    private static final int LONGEST = 20_000;

    static Cursor at(Ledger ledger, LocalDate asOf, String question, List<@Nullable String> place) {
        return new Cursor(ledger.revision(), ledger.recordedAt(), asOf, question, place);
    }

    static Cursor read(String text) {
        try {
            if (text.length() > LONGEST) {
                throw invalid(null);
            }
            var json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var parts = JSON.readValue(json, String[].class);
            var place = new ArrayList<@Nullable String>();
            for (var i = HEAD; i < parts.length; i++) {
                place.add(parts[i]);
            }
            if (place.isEmpty()) {
                throw invalid(null);
            }
            return new Cursor(
                    Long.parseLong(parts[0]), Instant.parse(parts[1]), LocalDate.parse(parts[2]), parts[3], place);
        } catch (RuntimeException e) {
            throw e instanceof InvalidRequest told ? told : invalid(e);
        }
    }

    @Override
    public String toString() {
        var parts = new ArrayList<@Nullable String>();
        parts.add(Long.toString(revision));
        parts.add(recordedAt.toString());
        parts.add(asOf.toString());
        parts.add(question);
        parts.addAll(place);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JSON.writeValueAsString(parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is of this state of the records. */
    boolean isOf(Ledger ledger) {
        return revision == ledger.revision() && recordedAt.equals(ledger.recordedAt());
    }

    static InvalidRequest invalid(@Nullable Throwable cause) {
        return Page.noCursor(cause);
    }

    void mustBeOf(String question) {
        if (!this.question.equals(question)) {
            throw new InvalidRequest(new Text(
                    "after 是另一个查询的游标：翻页时条件、排序和日期须不变",
                    "after is a cursor of another question: filter, order and day stay the same from page to page"));
        }
    }
}
