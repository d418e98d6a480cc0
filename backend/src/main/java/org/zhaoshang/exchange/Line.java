package org.zhaoshang.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.Text;

/** A record's row: its values by meaning. A value that cannot be read is reported and then absent. */
final class Line {

    private final Table table;
    private final Sheet.Row row;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final int errorsBefore;

    Line(Table table, Sheet.Row row, Vocabulary vocabulary, Problems problems) {
        this.table = table;
        this.row = row;
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.errorsBefore = problems.errors();
    }

    Table table() {
        return table;
    }

    int number() {
        return row.number();
    }

    /** Whether nothing was wrong since this line was begun. */
    boolean isSound() {
        return problems.errors() == errorsBefore;
    }

    @Nullable
    Cell cell(Field field) {
        var column = table.column(field);
        return column == null ? null : cell(column);
    }

    @Nullable
    Cell cell(Column column) {
        var cell = row.cell(column.index());
        return vocabulary.isBlank(cell) ? null : cell;
    }

    /** The value exactly as it stands there: the columns nobody foresaw may mean something by a dash. */
    @Nullable
    Cell raw(Column column) {
        return row.cell(column.index());
    }

    @Nullable
    String text(Field field) {
        var cell = cell(field);
        if (cell != null && cell.broken()) {
            error(field, Complaints.BROKEN_FORMULA);
            return null;
        }
        return cell == null ? null : cell.text();
    }

    /** A code or a reference, which must be the same however it was typed. */
    @Nullable
    String code(Field field) {
        var text = text(field);
        return text == null ? null : Wording.compact(text);
    }

    /** The text of a column that every record must fill. */
    @Nullable
    String required(Field field) {
        var text = text(field);
        if (text == null && cell(field) == null) {
            error(field, Complaints.blank(vocabulary.table(table.kind()).name(field)));
        }
        return text;
    }

    /** Several names in one cell: the first is meant where one is asked for. */
    @Nullable
    String first(Field field) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        var names = Arrays.stream(text.split("[、,，;；]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() > 1) {
            warning(field, Complaints.firstOf(names.get(0)));
        }
        return names.isEmpty() ? null : names.get(0);
    }

    <E> @Nullable E word(Field field, Choice<E> choice) {
        var text = text(field);
        var value = text == null ? null : choice.of(text);
        if (text != null && value == null) {
            error(field, Complaints.unknownWord(choice.shown()));
        }
        return value;
    }

    @Nullable
    Day day(Field field) {
        var cell = cell(field);
        var day = cell == null ? null : Day.read(cell);
        if (day != null && day.fault() != null) {
            error(field, day.fault());
            return null;
        }
        var hasCome = day == null
                || day.on() == null
                || hasCome(field, day.on(), day.monthOnly() ? Complaints::unfinishedMonth : Complaints::notYet);
        return hasCome ? day : null;
    }

    /** What is on record has happened: a day that has not come is told and is none, as a command would refuse it. */
    boolean hasCome(Field field, LocalDate on, Function<LocalDate, Text> words) {
        var hasCome = !on.isAfter(problems.today())
                || !vocabulary.sheets().of(table.kind()).past().contains(field);
        if (!hasCome) {
            error(field, words.apply(on));
        }
        return hasCome;
    }

    @Nullable
    Money amount(Column column) {
        var cell = cell(column);
        if (cell == null) {
            return null;
        }
        var amount = Amount.read(cell, column.unit() == null ? table.unit() : column.unit(), vocabulary);
        if (amount.fault() != null) {
            error(column, amount.fault());
        } else if (amount.approximate()) {
            warning(column, Complaints.APPROXIMATE);
        }
        return amount.money();
    }

    @Nullable
    Money amount(Field field) {
        var column = table.column(field);
        return column == null ? null : amount(column);
    }

    void error(Field field, Text message) {
        tell(Problem.Severity.ERROR, table.column(field), message);
    }

    void error(Column column, Text message) {
        tell(Problem.Severity.ERROR, column, message);
    }

    void warning(Field field, Text message) {
        tell(Problem.Severity.WARNING, table.column(field), message);
    }

    void warning(Column column, Text message) {
        tell(Problem.Severity.WARNING, column, message);
    }

    private void tell(Problem.Severity severity, @Nullable Column column, Text message) {
        var cell = column == null ? null : row.cell(column.index());
        problems.add(new Problem(
                severity,
                table.sheet().name(),
                row.number(),
                column == null ? null : column.index(),
                column == null ? null : column.label(),
                cell == null ? null : cell.text(),
                message));
    }

    /** The columns that nobody foresaw. */
    List<Column> attributeColumns() {
        return table.columns().stream()
                .filter(column -> column.isAttribute() && table.filled().contains(column.index()))
                .toList();
    }
}
