package org.zhaoshang.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhaoshang.ledger.Department;
import org.zhaoshang.ledger.Indicator;
import org.zhaoshang.ledger.Industry;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Person;
import org.zhaoshang.shared.Text;

/**
 * The empty workbook (导入模板): a sheet for each kind of record, with lists to choose from and notes that tell what
 * belongs in each column. It is made of what the import reads, so that the one cannot differ from the other.
 */
@Component
class Template {

    private static final Text NOTES = new Text("说明", "Notes");
    private static final Text OPTIONS = new Text("选项", "Options");
    private static final Text NECESSARY = new Text("（必填）", " (required)");
    private static final int LAST_ROW = 5_000;
    private static final List<Text> EXPLAINED = List.of(
            new Text(
                    "每类记录一张表，只填用得上的表；不用的表留空或删去。",
                    "One sheet for each kind of record; leave or delete those you do not need."),
            new Text(
                    "表头按列名认，列的次序可以改；多出来的列原样保存。",
                    "Columns are known by their headers, in any order; further columns are kept as they are."),
            new Text(
                    "已有的编号表示修改：填了的列照改，整列空着的不动。",
                    "A known code changes that record: filled columns replace, blank ones leave it."),
            new Text(
                    "只要有一处错误，整份文件都不写入；出错的文件可以下载标注后的版本，改好再传。",
                    "One error keeps the whole file out; download it marked, mend it and send it again."),
            new Text(
                    "到资流水和有编号的跟进、评审按编号不重复记录；到账记录不能改，要改请填负数冲销。",
                    "References keep entries from being recorded twice; an arrival is reversed by a negative one,"
                            + " never edited."),
            new Text("“其他字段”是导出时自动写的，请不要手工改动。", "Other fields is written by exports; leave it as it is."),
            new Text(
                    "阶段记录、认定记录、责任份额只在项目台账的列说不完时才用。",
                    "Stage history, Recognitions and Credits are for what the columns of Projects cannot tell."));

    private final Vocabulary vocabulary = Vocabulary.load();

    void write(Ledger ledger, Locale locale, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Zhaoshang", "1.0")) {
            var notes = workbook.newWorksheet(NOTES.in(locale));
            explain(notes, locale);
            var options = new Options(ledger, vocabulary, locale);
            for (var spec : vocabulary.sheets().all()) {
                fill(workbook.newWorksheet(spec.label().in(locale)), spec, options, locale);
            }
            options.write(workbook.newWorksheet(OPTIONS.in(locale)));
        }
    }

    private void explain(Worksheet notes, Locale locale) {
        notes.width(0, 24);
        notes.width(1, 24);
        notes.width(2, 60);
        var row = 0;
        for (var line : EXPLAINED) {
            notes.value(row++, 0, line.in(locale));
        }
        for (var spec : vocabulary.sheets().all()) {
            row++;
            notes.value(row, 0, spec.label().in(locale));
            notes.style(row++, 0).bold().set();
            for (var column : spec.columns()) {
                notes.value(row, 1, column.header().in(locale) + necessary(spec, column, locale));
                notes.value(row++, 2, column.note().in(locale));
            }
        }
    }

    private static void fill(Worksheet sheet, SheetSpec spec, Options options, Locale locale) {
        sheet.freezePane(0, 1);
        for (var i = 0; i < spec.columns().size(); i++) {
            var column = spec.columns().get(i);
            sheet.value(0, i, column.header().in(locale));
            var isNecessary = !necessary(spec, column, locale).isEmpty();
            sheet.style(0, i)
                    .bold()
                    .fillColor(isNecessary ? "FCE4D6" : "DDEBF7")
                    .wrapText(true)
                    .set();
            sheet.width(i, 16);
            sheet.comment(0, i, column.note().in(locale) + necessary(spec, column, locale));
            if (column.type() == SheetColumn.Type.DAY) {
                sheet.range(1, i, LAST_ROW, i).style().format("yyyy-mm-dd").set();
            }
            var list = options.list(column);
            if (list != null) {
                sheet.range(1, i, LAST_ROW, i)
                        .validateWithListByFormula(list)
                        .allowBlank(true)
                        .showErrorMessage(false);
            }
        }
    }

    private static String necessary(SheetSpec spec, SheetColumn column, Locale locale) {
        return spec.required().contains(column.field()) && !spec.blank().contains(column.field())
                ? NECESSARY.in(locale)
                : "";
    }

    /** What there is to choose from, on a sheet of its own out of sight. */
    private static final class Options {

        private final Map<String, List<String>> lists = new LinkedHashMap<>();
        private final Vocabulary vocabulary;
        private final Locale locale;

        Options(Ledger ledger, Vocabulary vocabulary, Locale locale) {
            this.vocabulary = vocabulary;
            this.locale = locale;
            put("department", ledger.all(Department.class).stream().map(Department::name));
            put("person", ledger.all(Person.class).stream().map(Person::name));
            put("industry", sorted(ledger.all(Industry.class)).map(Industry::name));
            put("indicator", ledger.all(Indicator.class).stream().map(Indicator::name));
            lists.put(
                    "flag",
                    List.of(
                            vocabulary.yesOrNo(true).in(locale),
                            vocabulary.yesOrNo(false).in(locale)));
        }

        /** Where a column's choices stand; null where it has none. */
        @Nullable
        String list(SheetColumn column) {
            var name =
                    switch (column.type()) {
                        case CHOICE -> column.argument();
                        case REF -> column.argument();
                        case LEAD -> "department";
                        case FLAG -> "flag";
                        case PARENT_NAME -> "indicator";
                        case CITY_STEP -> "recognition";
                        case STAGE_NOW -> "stage";
                        default -> null;
                    };
            if (name == null) {
                return null;
            }
            var choices = lists.computeIfAbsent(
                    name,
                    choice -> vocabulary.codes(choice).labels().values().stream()
                            .map(label -> label.in(locale))
                            .toList());
            if (choices.isEmpty()) {
                return null;
            }
            var letters = Sheet.letters(new ArrayList<>(lists.keySet()).indexOf(name));
            return "'%s'!$%s$1:$%s$%d".formatted(OPTIONS.in(locale), letters, letters, choices.size());
        }

        void write(Worksheet sheet) {
            var column = 0;
            for (var list : lists.values()) {
                for (var row = 0; row < list.size(); row++) {
                    sheet.value(row, column, list.get(row));
                }
                column++;
            }
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        }

        private void put(String name, Stream<String> choices) {
            lists.put(name, choices.distinct().toList());
        }

        private static Stream<Industry> sorted(Collection<Industry> industries) {
            return industries.stream().sorted(Comparator.comparingInt(Industry::order));
        }
    }
}
