package org.zhaoshang.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.FundArrival;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;

/** One line of a register of arrivals, and the arrival that it records. */
final class ArrivalRow {

    private final Line line;
    private final Vocabulary vocabulary;

    ArrivalRow(Line line, Vocabulary vocabulary) {
        this.line = line;
        this.vocabulary = vocabulary;
    }

    /** The arrival, its reference blank where the line gives none; null where the line is in error. */
    @Nullable
    FundArrival arrival() {
        var reference = line.code(Field.REFERENCE);
        var on = on();
        var source = line.required(Field.SOURCE) == null ? null : line.word(Field.SOURCE, vocabulary.sources());
        var amount = amount(source);
        var reverses = line.code(Field.REVERSES);
        var extra = Extra.over(Attributes.of(line), line);
        if (on == null || source == null || amount == null || !line.isSound()) {
            return null;
        }
        var note = line.text(Field.NOTE);
        return new FundArrival(
                reference == null ? "" : reference,
                on,
                amount,
                source,
                note == null && extra.get("note") instanceof String words ? words : note,
                reverses,
                Extra.without(extra, "note"));
    }

    /** A reference for an arrival without one: the same whenever the same register is read. */
    static FundArrival referenced(FundArrival arrival, int number) {
        var reference = "%s/%s/%s%s/%d"
                .formatted(
                        arrival.on(),
                        arrival.source(),
                        arrival.amount().amount().toPlainString(),
                        arrival.amount().currency(),
                        number);
        return new FundArrival(
                reference,
                arrival.on(),
                arrival.amount(),
                arrival.source(),
                arrival.note(),
                arrival.reverses(),
                arrival.extra());
    }

    /** What must not differ between two entries under one reference. */
    static boolean isSameMoney(FundArrival one, FundArrival other) {
        return one.on().equals(other.on())
                && one.source() == other.source()
                && one.amount().equals(other.amount());
    }

    private @Nullable LocalDate on() {
        if (line.required(Field.ON) == null) {
            return null;
        }
        var day = line.day(Field.ON);
        if (day == null || day.on() == null) {
            return null;
        }
        if (day.monthOnly()) {
            line.warning(Field.ON, Complaints.lastOfMonth(day.on()));
        }
        return day.on();
    }

    /** A nought fills the column that does not apply; one with its unit beside it is meant. */
    private boolean isTold(Column column) {
        var cell = line.cell(column);
        return cell != null && cell.key().matches(".*元");
    }

    private @Nullable Money amount(@Nullable FundSource source) {
        var columns = line.table().columns(Field.AMOUNT);
        var filled = new ArrayList<Column>();
        Money amount = null;
        for (var column : columns) {
            if (line.cell(column) == null) {
                continue;
            }
            var told = line.amount(column);
            if (told == null) {
                return null; // reported already
            }
            if (told.amount().signum() != 0 || isTold(column)) {
                filled.add(column);
                amount = told;
            }
        }
        if (amount == null) {
            line.error(columns.get(0), Complaints.NO_AMOUNT);
            return null;
        }
        var column = filled.get(filled.size() - 1);
        if (filled.size() > 1) {
            line.error(column, Complaints.TWO_AMOUNTS);
        } else if (source == FundSource.FOREIGN && amount.currency() != Currency.USD) {
            line.error(column, Complaints.FOREIGN_NEEDS_DOLLARS);
        } else if (source != null && source != FundSource.FOREIGN && amount.currency() == Currency.USD) {
            line.error(column, Complaints.DOMESTIC_NEEDS_YUAN);
        }
        return amount;
    }
}
