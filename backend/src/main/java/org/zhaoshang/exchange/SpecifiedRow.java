package org.zhaoshang.exchange;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Policy;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Decimals;

/** A row of a sheet that is told by its specification alone, put over the document that it tells of. */
final class SpecifiedRow {

    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；]");

    private final Line line;
    private final SheetSpec spec;
    private final Vocabulary vocabulary;
    private final Parties parties;
    private final Draft draft;
    private final @Nullable Chain chain;

    /** @param chain the chain that the row belongs to, if it does */
    SpecifiedRow(
            Line line, SheetSpec spec, Vocabulary vocabulary, Parties parties, Draft draft, @Nullable Chain chain) {
        this.line = line;
        this.spec = spec;
        this.vocabulary = vocabulary;
        this.parties = parties;
        this.draft = draft;
        this.chain = chain;
    }

    /** What the row's columns say by themselves, to know by which document it is meant. */
    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        for (var column : spec.columns()) {
            var value = column.path().isEmpty() ? null : value(column);
            if (value != null) {
                Paths.set(told, column.path(), value);
            }
        }
        Extra.merge(told, Extra.read(line));
        return told;
    }

    /** The document with all that the row says; what its table does not name stays. */
    Map<String, Object> over(Map<String, Object> current, Map<String, Object> told) {
        var document = new LinkedHashMap<>(current);
        for (var column : spec.columns()) {
            if (!column.path().isEmpty() && line.table().says(column.field())) {
                var value = Paths.get(told, column.path());
                var before = Paths.get(current, column.path());
                if (column.type() == SheetColumn.Type.CODE
                        && before instanceof String known
                        && Wording.compact(known).equals(value)) {
                    continue; // written with blanks once, and still the same
                }
                if (value != null) {
                    Paths.set(document, column.path(), value);
                    refuseUnknown(column, value, before);
                } else if (!Boolean.FALSE.equals(before)) { // a blank flag is no more than an unset one
                    Paths.remove(document, column.path());
                }
            }
        }
        Extra.merge(document, Extra.read(line));
        var unforeseen = new LinkedHashMap<>(Attributes.merged(document, line));
        spec.columns().forEach(column -> {
            if (!column.path().isEmpty()) { // a header that happens to be a field's name is not that field
                var name = column.path().get(0);
                unforeseen.computeIfPresent(name, (key, value) -> document.get(key));
            }
        });
        refuseBlanks(unforeseen);
        return unforeseen;
    }

    private void refuseBlanks(Map<String, Object> document) {
        for (var field : spec.required()) {
            var column = spec.column(field);
            if (!spec.blank().contains(field)
                    && !column.path().isEmpty()
                    && Paths.get(document, column.path()) == null
                    && raw(field) == null) {
                line.error(field, Complaints.blank(vocabulary.table(spec.kind()).name(field)));
            }
        }
    }

    /** What another record is cited by must be there; what is on record may stay as it is. */
    private void refuseUnknown(SheetColumn column, Object value, @Nullable Object before) {
        if (column.type() != SheetColumn.Type.CITED || value.equals(before)) {
            return;
        }
        Class<? extends LedgerRecord> type = column.argument().equals("policy") ? Policy.class : Project.class;
        var code = value.toString();
        if (draft.find(type, code).isEmpty() && !draft.names(type, code)) {
            line.error(column.field(), Complaints.unknownRecord(code));
        }
    }

    private @Nullable Object value(SheetColumn column) {
        var cell = raw(column.field());
        if (cell == null) {
            return null;
        }
        if (cell.broken()) {
            line.error(column.field(), Complaints.BROKEN_FORMULA);
            return null;
        }
        if (column.type() == SheetColumn.Type.TEXT) {
            return cell.text(); // 无 is what somebody wrote
        }
        if (vocabulary.isBlank(cell)) {
            return null;
        }
        return switch (column.type()) {
            case CODE, CITED -> Wording.compact(cell.text());
            case DAY -> day(column);
            case MONTH -> month(column, cell);
            case NUMBER -> number(column, cell.number() == null ? cell.text() : cell.number());
            case WHOLE -> whole(column, cell);
            case FLAG -> line.word(column.field(), vocabulary.yesOrNo());
            case WORDS -> words(cell.text(), Function.identity());
            case MONEY -> money(column);
            case CHOICE -> line.word(column.field(), choice(column));
            case CHOICES -> words(cell.text(), word -> choice(column, word));
            case REF -> reference(column, cell.text());
            case REFS -> words(cell.text(), word -> reference(column, word));
            case LINK_OF -> link(column, cell.text());
            default -> null;
        };
    }

    private Choice<String> choice(SheetColumn column) {
        return vocabulary.codes(column.argument()).choice();
    }

    private @Nullable String choice(SheetColumn column, String word) {
        var code = choice(column).of(word);
        if (code == null) {
            line.error(column.field(), Complaints.unknownWord(choice(column).shown()));
        }
        return code;
    }

    private @Nullable String day(SheetColumn column) {
        var day = line.day(column.field());
        if (day == null || day.on() == null) {
            return null;
        }
        if (day.monthOnly()) {
            line.warning(column.field(), Complaints.lastOfMonth(day.on()));
        }
        return day.on().toString();
    }

    private @Nullable String month(SheetColumn column, Cell cell) {
        try {
            var month = cell.day() != null ? YearMonth.from(cell.day()) : YearMonth.parse(Wording.compact(cell.text()));
            return line.hasCome(column.field(), month.atDay(1), Complaints::notYet) ? month.toString() : null;
        } catch (DateTimeParseException e) {
            line.error(column.field(), Complaints.NOT_A_MONTH);
            return null;
        }
    }

    private @Nullable BigDecimal number(SheetColumn column, Object written) {
        try {
            var number = new BigDecimal(Wording.compact(written.toString()));
            if (column.field() == Field.SHARE && (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0)) {
                line.error(column.field(), Complaints.NOT_A_SHARE);
                return null;
            }
            return Decimals.plain(number);
        } catch (NumberFormatException e) {
            line.error(column.field(), Complaints.NOT_A_NUMBER);
            return null;
        }
    }

    private @Nullable Integer whole(SheetColumn column, Cell cell) {
        try {
            return new BigDecimal(Wording.compact(cell.text()).replaceFirst("年$", "")).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            line.error(column.field(), Complaints.NOT_A_WHOLE_NUMBER);
            return null;
        }
    }

    private static List<String> words(String text, Function<String, @Nullable String> read) {
        var words = new ArrayList<String>();
        Arrays.stream(SEPARATORS.split(text))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(read)
                .forEach(word -> {
                    if (word != null) {
                        words.add(word);
                    }
                });
        return List.copyOf(words);
    }

    private @Nullable Map<String, Object> money(SheetColumn column) {
        var money = line.amount(column.field());
        if (money == null) {
            return null;
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("amount", money.amount());
        document.put("currency", money.currency().name());
        return document;
    }

    private @Nullable String reference(SheetColumn column, String words) {
        switch (column.argument()) {
            case "department":
                return parties.department(words);
            case "person":
                return parties.person(words, null);
            default:
                var industry = parties.industry(words);
                if (industry == null) {
                    line.error(column.field(), Complaints.unknownIndustry(parties.industries()));
                }
                return industry;
        }
    }

    private @Nullable String link(SheetColumn column, String words) {
        if (chain == null) {
            return null;
        }
        var key = Wording.key(words);
        var link = chain.link(words)
                .or(() -> chain.links().stream()
                        .filter(known -> Wording.key(known.code()).equals(key)
                                || Wording.key(known.name()).equals(key)
                                || known.aliases().stream().map(Wording::key).anyMatch(key::equals))
                        .findFirst());
        if (link.isEmpty()) {
            line.error(column.field(), Complaints.unknownLinkOf(chain.code()));
        }
        return link.map(Chain.Link::code).orElse(null);
    }

    private @Nullable Cell raw(Field field) {
        var column = line.table().column(field);
        return column == null ? null : line.raw(column);
    }
}
