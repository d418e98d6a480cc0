package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Agreement;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.FundSource;
import org.zhaoshang.ledger.Issuer;
import org.zhaoshang.ledger.ProjectKind;
import org.zhaoshang.ledger.Recognition;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.MoneyUnit;
import org.zhaoshang.shared.Text;

/** The words of ledgers (用语), read from {@code exchange/vocabulary.yaml}. */
record Vocabulary(
        Map<TableKind, TableWords> tables,
        SheetSpecs sheets,
        Map<String, CodeWords> codes,
        Set<String> sheetsOfNotes,
        Set<String> groups,
        Set<String> hints,
        Map<String, AmountUnit> units,
        Set<String> counts,
        List<String> approximate,
        Set<String> blanks,
        Choice<ProjectKind> kinds,
        Choice<Stage> stages,
        Choice<FundSource> sources,
        Choice<Agreement> agreements,
        Choice<Recognition.Step> recognitions,
        Choice<Boolean> yesOrNo,
        Choice<Issuer> issuers,
        Set<String> unrecognised,
        Set<String> inferred,
        Map<Department.Type, Set<String>> departmentTypes,
        Set<String> totals,
        Set<String> footers,
        Pattern unitWords) {

    private static final List<String> CHOICES = List.of(
            "kind",
            "stage",
            "source",
            "agreement",
            "recognition",
            "issuer",
            "departmentType",
            "tier",
            "level",
            "unit",
            "measure",
            "policyStatus",
            "verdict",
            "factor");

    private static final Text YES = new Text("是", "Yes");
    private static final Text NO = new Text("否", "No");

    static Vocabulary load() {
        return from(VocabularyFile.read("/exchange/vocabulary.yaml"), SheetSpecs.load());
    }

    private static Vocabulary from(VocabularyFile file, SheetSpecs sheets) {
        var units = units(file);
        var negative = file.choice("negative", Map.of("negative", false));
        var yesOrNo = new HashMap<>(
                file.choice("affirmative", Map.of("affirmative", true)).values());
        yesOrNo.putAll(negative.values());
        return new Vocabulary(
                tables(file, sheets),
                sheets,
                CHOICES.stream().collect(Collectors.toMap(name -> name, file::codes)),
                file.keys("sheetsOfNotes"),
                file.keys("groups"),
                file.keys("hints"),
                units,
                file.keys("counts"),
                longestFirst(file.keys("approximate")),
                file.keys("blanks"),
                file.choice("kind", ProjectKind.class),
                file.choice("stage", Stage.class),
                file.choice("source", FundSource.class),
                file.choice("agreement", Agreement.class),
                file.choice("recognition", Recognition.Step.class),
                new Choice<>(Map.copyOf(yesOrNo), "是、否"),
                file.choice("issuer", Issuer.class),
                file.keys("unrecognised"),
                file.keys("inferred"),
                file.keysBy("departmentTypes", Department.Type.class),
                file.keys("totals"),
                file.keys("footers"),
                Pattern.compile(longestFirst(units.keySet()).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))));
    }

    TableWords table(TableKind kind) {
        return Objects.requireNonNull(tables.get(kind));
    }

    @Nullable
    AmountUnit unit(String word) {
        return units.get(Wording.key(word));
    }

    boolean isBlank(@Nullable Cell cell) {
        return cell == null || blanks.contains(cell.key());
    }

    Department.Type departmentType(String name) {
        return departmentTypes.entrySet().stream()
                .filter(type -> type.getValue().stream().anyMatch(Wording.key(name)::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Department.Type.DEPARTMENT);
    }

    Text yesOrNo(boolean yes) {
        return yes ? YES : NO;
    }

    CodeWords codes(String name) {
        return Objects.requireNonNull(codes.get(name));
    }

    private static Map<TableKind, TableWords> tables(VocabularyFile file, SheetSpecs sheets) {
        var tables = new EnumMap<TableKind, TableWords>(TableKind.class);
        for (var kind : TableKind.values()) {
            var words = file.nested("tables").nested(kind.name());
            tables.put(kind, TableWords.from(words, sheets.of(kind), file.keys("ignored")));
        }
        return tables;
    }

    private static Map<String, AmountUnit> units(VocabularyFile file) {
        var units = new HashMap<String, AmountUnit>();
        var all = file.nested("units");
        for (var word : all.names()) {
            var unit = all.nested(word);
            var currency = unit.text("currency");
            var known = new AmountUnit(
                    word,
                    MoneyUnit.valueOf(String.valueOf(unit.text("unit"))),
                    currency == null ? null : Currency.valueOf(currency));
            unit.keys("words").forEach(each -> units.put(each, known));
        }
        return Map.copyOf(units);
    }

    /** So that 亿元 is not taken for 元, nor 大约 for 约. */
    private static List<String> longestFirst(Set<String> words) {
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(String::length).reversed());
        return List.copyOf(sorted);
    }
}
