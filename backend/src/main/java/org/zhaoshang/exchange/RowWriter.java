package org.zhaoshang.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Decimals;

/**
 * Writes records as the rows that would make them. A value goes into its cell only if the cell would be read as exactly
 * that value; what no cell can tell goes into the last column.
 */
final class RowWriter {

    private static final int MOST_DIGITS = 15;
    private static final Set<String> OF_THE_STORE = Set.of("_id", "version", "updatedAt", "updatedBy");

    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final Parties parties;
    private final Locale locale;
    private final Predicate<String> hasColumn;

    /** @param hasColumn whether an attribute at a path has a column */
    RowWriter(Ledger ledger, Vocabulary vocabulary, Locale locale, Predicate<String> hasColumn) {
        this.hasColumn = hasColumn;
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.parties = new Parties(new Draft(ledger), vocabulary);
        this.locale = locale;
    }

    /** A row for a record. */
    SheetRow record(SheetSpec spec, LedgerRecord record, Map<String, Object> document) {
        var rest = new LinkedHashMap<>(document);
        rest.keySet().removeAll(OF_THE_STORE);
        rest.remove("code");
        for (var place : vocabulary.sheets().places(spec.record())) {
            rest.remove(place);
        }
        if (rest.get("filter") instanceof Map<?, ?> filter && filter.isEmpty()) {
            rest.remove("filter");
        }
        if (record instanceof Project project && project.stages().isEmpty()) {
            rest.put("stages", List.of()); // a ledger's line without any day means a project in reserve
        }
        var cells = cells(spec, record, document, rest);
        return row(cells, spec.kind() == TableKind.PROJECTS ? attributes(rest) : Map.of(), rest);
    }

    /** A row for a part of a record. */
    SheetRow part(SheetSpec spec, LedgerRecord owner, Map<String, Object> part) {
        var rest = new LinkedHashMap<>(part);
        return row(cells(spec, owner, part, rest), Map.of(), rest);
    }

    /** Whether the columns of the sheet of records tell all of these parts. */
    boolean isToldByColumns(SheetSpec spec, LedgerRecord owner) {
        if (!(owner instanceof Project project)) {
            return false;
        }
        return switch (spec.kind()) {
            case STAGES -> ProjectColumns.tellStages(project);
            case RECOGNITIONS -> ProjectColumns.tellRecognitions(project);
            case CREDITS -> ProjectColumns.tellCredits(project) && lead(project) != null;
            default -> false;
        };
    }

    private static SheetRow row(
            List<@Nullable Object> cells, Map<String, Object> attributes, Map<String, Object> rest) {
        return new SheetRow(cells, attributes, rest.isEmpty() ? "" : Extra.write(rest));
    }

    private List<@Nullable Object> cells(
            SheetSpec spec, LedgerRecord owner, Map<String, Object> document, Map<String, Object> rest) {
        var cells = new ArrayList<@Nullable Object>();
        for (var column : spec.columns()) {
            var cell = cell(column, owner, document, rest);
            if (cell != null && !column.path().isEmpty()) {
                Paths.remove(rest, column.path());
            }
            cells.add(cell);
        }
        return cells;
    }

    private @Nullable Object cell(
            SheetColumn column, LedgerRecord owner, Map<String, Object> document, Map<String, Object> rest) {
        if (column.path().isEmpty()) {
            return owned(column, owner);
        }
        var value = Paths.get(document, column.path());
        if (value == null) {
            return null;
        }
        return switch (column.type()) {
            case CODE, CITED, MONTH -> value.toString();
            case TEXT -> isClassicBlank(owner, value) ? null : text(value.toString());
            case DAY -> day(value.toString());
            case NUMBER -> number(value);
            case NUMBERS -> joined(value, item -> new BigDecimal(item).toPlainString());
            case WHOLE -> new BigDecimal(value.toString());
            case FLAG -> vocabulary.yesOrNo(Boolean.TRUE.equals(value)).in(locale);
            case WORDS -> words(value);
            case MONEY -> money(column, value);
            case CHOICE -> label(column, value.toString());
            case CHOICES -> joined(value, item -> label(column, item));
            case REF -> reference(column, value.toString());
            case REFS -> joined(value, item -> reference(column, item));
            case LINK_OF -> link(owner, value.toString());
            case LINK_ANYWHERE -> anyLink(owner, value.toString(), rest);
            default -> null;
        };
    }

    private @Nullable Object owned(SheetColumn column, LedgerRecord owner) {
        switch (column.type()) {
            case PARENT:
                return owner.code();
            case PARENT_NAME:
                return indicator((Indicator) owner);
            case UNIT_OF:
                return ((Indicator) owner).unit().label().zh();
            default:
                var project = (Project) owner;
                return switch (column.type()) {
                    case STAGE_ON -> ProjectColumns.stageOn(project, column.argument());
                    case STAGE_NOW -> {
                        var stage = ProjectColumns.stageNow(project);
                        yield stage == null ? null : stage.label().in(locale);
                    }
                    case CITY_STEP -> {
                        var step = ProjectColumns.cityStep(project);
                        yield step == null ? null : label("recognition", step.name());
                    }
                    case CITY_ON -> ProjectColumns.cityOn(project);
                    case LEAD -> lead(project);
                    default -> null;
                };
        }
    }

    private @Nullable String lead(Project project) {
        var code = project.responsibility().department();
        return code == null ? "" : department(code);
    }

    private String indicator(Indicator indicator) {
        var found = TargetTables.indicator(
                ledger.view("indicators of sheets", all -> TargetTables.known(new Draft(all))), indicator.name());
        var isSum = vocabulary.totals().stream().anyMatch(Wording.key(indicator.name())::endsWith);
        return found == indicator && !isSum && isText(indicator.name()) ? indicator.name() : indicator.code();
    }

    private @Nullable String text(String text) {
        return isText(text) ? text : null;
    }

    /** The sheets of old take 无 for nothing. */
    private boolean isClassicBlank(LedgerRecord owner, Object value) {
        return (owner instanceof Project || owner instanceof Indicator)
                && vocabulary.blanks().contains(Wording.key(value.toString()));
    }

    /** Whether a cell can hold it and is read as it: no blanks around it, nothing that a workbook cannot keep. */
    private static boolean isText(String text) {
        return !text.isBlank()
                && text.length() <= TableFile.LONGEST_TEXT
                && text.equals(text.strip())
                && text.chars().allMatch(RowWriter::isWritable);
    }

    private static boolean isWritable(int character) {
        return (character >= ' ' || character == '\n' || character == '\t')
                && character != 0xFFFE
                && character != 0xFFFF
                && character != 0xFEFF;
    }

    private static @Nullable LocalDate day(String iso) {
        var day = LocalDate.parse(iso);
        return Day.isPlausible(day) ? day : null;
    }

    private static Object number(Object value) {
        var number = Decimals.plain(new BigDecimal(value.toString()));
        return number.precision() <= MOST_DIGITS ? number : number.toPlainString();
    }

    private @Nullable Object money(SheetColumn column, Object value) {
        if (!(value instanceof Map<?, ?> money) || money.size() != 2) {
            return null;
        }
        var amount = Decimals.plain(new BigDecimal(String.valueOf(money.get("amount"))));
        var unit = vocabulary.unit(column.argument());
        if (unit == null || unit.currency() == null) {
            return null;
        }
        if (unit.currency().name().equals(money.get("currency"))) {
            var told = unit.unit().fromOnes(amount);
            return told.precision() <= MOST_DIGITS && amount.signum() != 0
                    ? told
                    : amount.toPlainString() + unit.currency().label().zh();
        }
        return column.hasTwin() ? null : amount.toPlainString() + label(String.valueOf(money.get("currency")));
    }

    private static String label(String currency) {
        return Currency.valueOf(currency).label().zh();
    }

    private @Nullable String label(SheetColumn column, String code) {
        return label(column.argument(), code);
    }

    private @Nullable String label(String choice, String code) {
        var label = vocabulary.codes(choice).labels().get(code);
        return label == null ? null : label.in(locale);
    }

    private @Nullable String words(Object value) {
        return joined(value, item -> isText(item) && !item.matches(".*[、,，;；].*") ? item : null);
    }

    private static @Nullable String joined(Object value, Function<String, @Nullable String> show) {
        if (!(value instanceof List<?> items) || items.isEmpty()) {
            return null;
        }
        var shown = items.stream().map(item -> show.apply(item.toString())).toList();
        return shown.contains(null) ? null : shown.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    private @Nullable String reference(SheetColumn column, String code) {
        return switch (column.argument()) {
            case "department" -> department(code);
            case "person" -> person(code);
            default -> industry(code);
        };
    }

    private @Nullable String department(String code) {
        return ledger.find(Department.class, code)
                .map(known -> named(known.name(), code, parties::knownDepartment))
                .orElse(null);
    }

    private @Nullable String person(String code) {
        return ledger.find(Person.class, code)
                .map(known -> named(known.name(), code, parties::knownPerson))
                .orElse(null);
    }

    private @Nullable String industry(String code) {
        return ledger.find(Industry.class, code)
                .map(known -> named(known.name(), code, parties::industry))
                .orElse(null);
    }

    /** The name if it means this record, or its code if that does. */
    private @Nullable String named(String name, String code, Function<String, @Nullable String> known) {
        for (var word : List.of(name, code)) {
            if (isText(word)
                    && !vocabulary.blanks().contains(Wording.key(word))
                    && !word.matches("(?s).*[、,，;；].*")
                    && code.equals(known.apply(word))) {
                return word;
            }
        }
        return null;
    }

    private static @Nullable String link(LedgerRecord owner, String code) {
        return owner instanceof Chain chain && chain.link(code).isPresent() && isText(code) ? code : null;
    }

    /** A link by its name, or else by its chain's code and its own; words that name none stay what they are. */
    private @Nullable String anyLink(LedgerRecord owner, String code, Map<String, Object> rest) {
        var profile = ((Project) owner).profile();
        var chain = profile.chain();
        var link = chain == null
                ? null
                : ledger.find(Chain.class, chain)
                        .flatMap(known -> known.link(code))
                        .orElse(null);
        var words = link == null ? List.of(code) : List.of(link.name(), chain + "/" + code);
        for (var word : words) {
            var read = parties.link(profile.industry(), word);
            var same = read == null
                    ? chain == null
                    : read.chain().equals(chain) && read.link().equals(code);
            if (isText(word) && same && !vocabulary.blanks().contains(Wording.key(word))) {
                rest.remove("chain");
                return word;
            }
        }
        return null;
    }

    /** The attributes that a column can tell, taken out of what is left. */
    private Map<String, Object> attributes(Map<String, Object> rest) {
        var told = new LinkedHashMap<String, Object>();
        if (rest.get("attributes") instanceof Map<?, ?> attributes) {
            var left = told("", Extra.asMap(attributes), told);
            if (left.isEmpty()) {
                rest.remove("attributes");
            } else {
                rest.put("attributes", left);
            }
        }
        return told;
    }

    private Map<String, Object> told(String above, Map<String, Object> attributes, Map<String, Object> told) {
        var left = new LinkedHashMap<String, Object>();
        attributes.forEach((name, value) -> {
            var sound = name.equals(name.strip()) && !name.isEmpty() && name.matches("[^.\\r\\n]+");
            var path = above.isEmpty() ? name : above + "." + name;
            if (sound && value instanceof Map<?, ?> nested && !nested.isEmpty()) {
                var below = told(path, Extra.asMap(nested), told);
                if (!below.isEmpty()) {
                    left.put(name, below);
                }
            } else if (sound && isCell(value) && hasColumn.test(path)) {
                told.put(path, value);
            } else {
                left.put(name, value);
            }
        });
        return left;
    }

    /** A number that a sheet keeps exactly, or text that is not mistaken for one. */
    private static boolean isCell(Object value) {
        if (value instanceof Number) {
            return Attributes.isPlainNumber(
                    Decimals.plain(new BigDecimal(value.toString())).toPlainString());
        }
        return value instanceof String text && isText(text) && !Attributes.isPlainNumber(text);
    }
}
