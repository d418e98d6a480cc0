package org.zhaoshang.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Target;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.shared.Decimals;

/** One line of a list of targets, and the target that it sets for an indicator. */
final class TargetRow {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年?度?");
    private static final Pattern COUNT = Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?)(.*)");

    private static final int MONTHS = 12;

    private final Line line;
    private final Vocabulary vocabulary;
    private final Indicator indicator;

    TargetRow(Line line, Vocabulary vocabulary, Indicator indicator) {
        this.line = line;
        this.vocabulary = vocabulary;
        this.indicator = indicator;
    }

    /** The target, with what is on record for the same year and issuer and the line does not say. */
    @Nullable
    Target target() {
        var year = year();
        var issuer = line.required(Field.ISSUER) == null ? null : line.word(Field.ISSUER, vocabulary.issuers());
        var value = value();
        if (value != null && value.signum() < 0) {
            line.error(Field.VALUE, Complaints.NEGATIVE_TARGET);
        }
        var inferred = line.word(Field.INFERRED, vocabulary.yesOrNo());
        var plan = plan();
        if (year == null || issuer == null || !line.isSound()) {
            return null;
        }
        var current = indicator.target(year, issuer);
        var note = line.table().has(Field.NOTE)
                ? line.text(Field.NOTE)
                : current.map(Target::note).orElse(null);
        var document = line.table().has(Field.DOCUMENT)
                ? line.text(Field.DOCUMENT)
                : current.map(Target::document).orElse(null);
        return new Target(
                year,
                issuer,
                same(current.map(Target::value).orElse(null), value),
                document,
                inferred == null ? isInferred(note) : inferred,
                plan == null ? current.map(Target::plan).orElse(List.of()) : plan,
                note,
                Extra.over(Attributes.merged(current.map(Target::extra).orElse(Map.of()), line), line));
    }

    /** Twelve cumulative values; null where the line says nothing of them. */
    private @Nullable List<BigDecimal> plan() {
        var text = line.text(Field.PLAN);
        if (text == null) {
            return line.table().says(Field.PLAN) ? List.of() : null;
        }
        try {
            var values = Arrays.stream(text.split("[、,，;；\\s]+", -1))
                    .map(BigDecimal::new)
                    .toList();
            if (values.size() == MONTHS) {
                return values;
            }
        } catch (NumberFormatException e) {
            // told below, as a plan of another length is
        }
        line.error(Field.PLAN, Complaints.NOT_A_PLAN);
        return null;
    }

    private @Nullable Integer year() {
        var text = line.text(Field.YEAR);
        if (text == null) {
            if (line.table().year() == null) {
                line.error(line.table().has(Field.YEAR) ? Field.YEAR : Field.INDICATOR, Complaints.NO_YEAR);
            }
            return line.table().year();
        }
        var matcher = YEAR.matcher(Wording.compact(text));
        if (!matcher.matches()) {
            line.error(Field.YEAR, Complaints.NOT_A_YEAR);
            return null;
        }
        return Integer.valueOf(matcher.group(1));
    }

    private @Nullable BigDecimal value() {
        var column = line.table().column(Field.VALUE);
        var cell = column == null ? null : line.cell(column);
        var unit = line.text(Field.UNIT);
        if (column == null || cell == null) {
            line.warning(Field.VALUE, Complaints.NO_TARGET_VALUE);
            return null;
        }
        return indicator.unit() == Unit.COUNT ? count(cell, unit) : amount(column, cell, unit);
    }

    private @Nullable BigDecimal count(Cell cell, @Nullable String unit) {
        if (unit != null && !vocabulary.counts().contains(Wording.key(unit))) {
            line.error(Field.UNIT, Complaints.wrongUnit(indicator.unit()));
            return null;
        }
        var matcher = COUNT.matcher(cell.key());
        if (!matcher.matches()
                || !(matcher.group(2).isEmpty() || vocabulary.counts().contains(matcher.group(2)))) {
            line.error(Field.VALUE, Complaints.NOT_AN_AMOUNT);
            return null;
        }
        return Decimals.plain(new BigDecimal(matcher.group(1)));
    }

    /** An amount in the unit that its line, its header or its sheet names, told in the indicator's own. */
    private @Nullable BigDecimal amount(Column column, Cell cell, @Nullable String words) {
        var named = words == null ? null : vocabulary.unit(words);
        if (words != null && named == null) {
            line.error(Field.UNIT, Complaints.wrongUnit(indicator.unit()));
            return null;
        }
        var unit = named != null
                ? named
                : column.unit() != null ? column.unit() : line.table().unit();
        var own = vocabulary.unit(indicator.unit().label().zh());
        var amount = Amount.read(cell, unit == null ? own : unit, vocabulary);
        if (amount.money() == null) {
            line.error(Field.VALUE, amount.fault() == null ? Complaints.NOT_AN_AMOUNT : amount.fault());
            return null;
        }
        if (!indicator.unit().measures(amount.money())) {
            line.error(words == null ? Field.VALUE : Field.UNIT, Complaints.wrongUnit(indicator.unit()));
            return null;
        }
        if (amount.approximate()) {
            line.warning(Field.VALUE, Complaints.APPROXIMATE);
        }
        return Decimals.plain(indicator.unit().fromOnes(amount.money().amount()));
    }

    private boolean isInferred(@Nullable String note) {
        return note != null && vocabulary.inferred().stream().anyMatch(Wording.key(note)::contains);
    }

    /** The same number written with other noughts is no change. */
    private static @Nullable BigDecimal same(@Nullable BigDecimal current, @Nullable BigDecimal stated) {
        return current != null && stated != null && current.compareTo(stated) == 0 ? current : stated;
    }
}
