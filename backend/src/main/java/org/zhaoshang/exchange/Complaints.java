package org.zhaoshang.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Stage;
import org.zhaoshang.ledger.Unit;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.Flaw;

/** The words in which problems of a file are told. */
final class Complaints {

    static final Text EMPTY_FILE = new Text("文件是空的", "The file is empty");
    static final Text OLD_WORKBOOK = new Text(
            "这是旧版 .xls 或加了密码的工作簿，请另存为不带密码的 .xlsx 再导入",
            "This is an old .xls or password-protected workbook; save it as .xlsx without a password");
    static final Text UNREADABLE = new Text(
            "文件无法读取：不是 .xlsx 工作簿，也不是 CSV 文本，或者已经损坏",
            "The file cannot be read: it is neither an .xlsx workbook nor CSV text, or it is damaged");
    static final Text BAD_QUOTES = new Text("CSV 无法读取：引号没有配对", "The CSV cannot be read: a quotation mark is left open");
    static final Text TOO_LARGE = new Text("文件过大，请分成几份导入", "The file is too large; import it in parts");
    static final Text HIDDEN_SHEET = new Text("隐藏的工作表没有导入", "A hidden sheet was not imported");
    static final Text SKIPPED_SHEET =
            new Text("没有认出这张工作表的表头，已跳过", "No header was recognised on this sheet; it was skipped");
    static final Text NAMELESS_COLUMN =
            new Text("这一列有内容但没有表头，没有导入", "This column has values but no header; it was not imported");
    static final Text NOT_AN_AMOUNT = new Text(
            "不是金额，应为数字或带单位的金额，如 3.2亿元、32000万元", "Not an amount; expected a number, or one with its unit such as 3.2亿元");
    static final Text NO_UNIT =
            new Text("金额没有单位，请在表头注明，如“总投资(亿元)”", "The amount has no unit; name it in the header, as in 总投资(亿元)");
    static final Text APPROXIMATE = new Text("约数，已按所填数字录入", "An approximate amount, taken as the number given");
    static final Text NOT_A_DAY =
            new Text("不是日期，应写成 2015.3.5、2015年3月5日或 2015-03-05", "Not a date; write 2015.3.5, 2015年3月5日 or 2015-03-05");
    static final Text NO_SUCH_DAY = new Text("没有这一天", "There is no such day");
    static final Text IMPLAUSIBLE_DAY =
            new Text("日期不合情理，应在 1949 年至 2099 年之间", "An implausible date; expected 1949 to 2099");
    static final Text JANUARY_OR_OCTOBER =
            new Text("分不清是 1 月还是 10 月，请写成 2015年1月 或 2015年10月", "January or October? Write 2015年1月 or 2015年10月");
    static final Text BROKEN_FORMULA = new Text("单元格的公式出错", "The cell's formula is in error");
    static final Text BROKEN_ATTRIBUTE =
            new Text("单元格的公式出错，没有导入", "The cell's formula is in error; it was not imported");
    static final Text NO_KIND = new Text("未填性质，按新增录入", "No kind given; taken as new (新增)");
    static final Text NO_KIND_COLUMN =
            new Text("没有“性质”一列，新项目按新增录入", "There is no 性质 column; new projects are taken as new (新增)");
    static final Text NO_AGREEMENT = new Text("未填协议类型，不计入签约指标", "No agreement type given; not counted as signed");
    static final Text NO_AGREEMENT_COLUMN =
            new Text("没有“协议类型”一列，签约项目按正式合同录入", "There is no 协议类型 column; signings are taken as formal contracts");
    static final Text RECOGNITION_WITHOUT_STEP =
            new Text("有市认定日期，但没有填认定状态", "There is a recognition date but no recognition status");
    static final Text UNDONE_STAGES =
            new Text("与台账已有的阶段记录合并后先后颠倒，请核对日期", "Together with the stages on record the dates would be out of order");
    static final Text NO_AMOUNT = new Text("没有填金额", "No amount given");
    static final Text TWO_AMOUNTS = new Text("人民币和美元金额只能填一个", "Give the amount in yuan or in dollars, not both");
    static final Text FOREIGN_NEEDS_DOLLARS = new Text("外资应填美元金额", "Foreign capital is told in US dollars");
    static final Text DOMESTIC_NEEDS_YUAN = new Text("内资应填人民币金额", "Domestic capital is told in yuan");
    static final Text CHANGED_ARRIVAL = new Text(
            "这个流水号已入账，内容不同；到资记录不能改，请另记一笔冲销再补记",
            "This reference is on record with other content; arrivals are never edited, record a reversing entry");
    static final Text OTHER_NOTE =
            new Text("这个流水号已入账，备注不同，没有改动", "This reference is on record with another note; nothing was changed");
    static final Text NO_YEAR = new Text(
            "不知道是哪一年的目标，请在标题写明（如 2015年目标任务）或增加“年度”一列",
            "Which year? Name it in the title (2015年目标任务) or in a 年度 column");
    static final Text NOT_A_YEAR = new Text("不是年份", "Not a year");
    static final Text NO_TARGET_VALUE = new Text("没有填目标值，按未下达录入", "No value given; taken as not set");
    static final Text NEGATIVE_TARGET = new Text("目标值不能是负数", "A target cannot be negative");
    static final Text NOT_A_PLAN = new Text("月度计划应为 12 个数，用顿号隔开", "A monthly plan is twelve numbers separated by 、");
    static final Text NOT_A_NUMBER = new Text("不是数字", "Not a number");
    static final Text NOT_A_WHOLE_NUMBER = new Text("不是整数", "Not a whole number");
    static final Text NOT_A_MONTH = new Text("不是月份，应写成 2015-03", "Not a month; write 2015-03");
    static final Text NOT_EXTRA = new Text(
            "“其他字段”应为导出时写下的 JSON，请不要手工改动", "Other fields holds JSON as the export wrote it; leave it as it is");
    static final Text NOT_A_SHARE = new Text("份额应在 0 到 1 之间", "A share is between 0 and 1");
    static final Text SHARES_EXCEED_ONE = new Text("份额之和超过 1", "The shares add up to more than 1");
    static final Text CREDITS_ARE_NOT_ONE = new Text("各单位的计入份额之和应为 1", "A project's credits must add up to 1");
    static final Text CONFLICT =
            new Text("导入期间有人修改了同一条记录，请重新导入", "Somebody changed a record in the meantime; import again");

    static final Text NOT_THEIRS = new Text(
            "您只能导入本部门、本园区的记录，也不能改到别的部门名下",
            "You may import records of your own departments and parks only, and not give them away");

    private Complaints() {}

    static Text noHeader(Map<TableKind, TableWords> tables) {
        return new Text(
                "没有找到表头。" + required(tables, "须有", "；", true) + "。其他表见模板。",
                "No header was found. " + required(tables, " needs ", "; ", false)
                        + ". The template has the other sheets.");
    }

    static Text missingColumn(TableWords words, Field field, @Nullable Column nearest) {
        var name = words.name(field);
        var zh = "表头有误：%s缺少“%s”一列".formatted(words.label().zh(), name);
        var en = "Wrong header: %s lack the column %s".formatted(words.label().en(), name);
        return nearest == null
                ? new Text(zh + "（须有：" + words.requiredNames() + "）", en + " (needed: " + words.requiredNames() + ")")
                : new Text(zh + "，最接近的是“" + nearest.label() + "”", en + "; the nearest is " + nearest.label());
    }

    static Text repeatedColumn(String first) {
        return new Text("表头重复：与“" + first + "”含义相同", "Repeated header: it means the same as " + first);
    }

    static Text blank(String column) {
        return new Text("没有填" + column, column + " is blank");
    }

    static Text unknownWord(String known) {
        return new Text("不认识的填写内容，应为：" + known, "Unknown value; expected one of: " + known);
    }

    static Text firstOf(String first) {
        return new Text("填了多个名称，取第一个：" + first, "Several names; the first is taken: " + first);
    }

    static Text lastOfMonth(LocalDate day) {
        return new Text("只有月份，按 " + day + " 录入", "Only the month is given; taken as " + day);
    }

    static Text notYet(LocalDate day) {
        return new Text("日期 " + day + " 尚未到来", day + " has not come yet");
    }

    static Text unfinishedMonth(LocalDate last) {
        var month = YearMonth.from(last);
        return new Text(month + " 还没有结束，请填写具体日期", month + " is not over yet; give the day");
    }

    static Text unknownIndustry(String known) {
        return new Text("不认识的产业，应为：" + known, "Unknown industry; expected one of: " + known);
    }

    static Text unknownLink() {
        return new Text("产业链上没有这个环节，已按文字保留，待以后对应", "No chain has this link; kept as text, to be mapped later");
    }

    static Text duplicateCode(String sheet, int row) {
        return new Text(
                "项目编号重复：与“%s”第 %d 行相同".formatted(sheet, row),
                "Duplicate project code: the same as on sheet %s, row %d".formatted(sheet, row));
    }

    static Text duplicateReference(String sheet, int row) {
        return new Text(
                "流水号重复：与“%s”第 %d 行相同".formatted(sheet, row),
                "Duplicate reference: the same as on sheet %s, row %d".formatted(sheet, row));
    }

    static Text duplicateTarget(String sheet, int row) {
        return new Text(
                "目标重复：同一年、同一下达单位，与“%s”第 %d 行相同".formatted(sheet, row),
                "Duplicate target: the same year and issuer as on sheet %s, row %d".formatted(sheet, row));
    }

    static Text unknownProject(String code) {
        return new Text("没有编号为 " + code + " 的项目", "There is no project " + code);
    }

    static Text unknownRecord(String code) {
        return new Text("没有编号为 " + code + " 的记录", "There is no record " + code);
    }

    static Text unknownLinkOf(String chain) {
        return new Text("产业链 " + chain + " 没有这个环节", "Chain " + chain + " has no such link");
    }

    static Text duplicateRecord(String sheet, int row) {
        return new Text(
                "重复：与“%s”第 %d 行是同一条".formatted(sheet, row), "A duplicate of sheet %s, row %d".formatted(sheet, row));
    }

    static Text notARecord(String reason) {
        return new Text("不能成为一条记录：" + reason, "This makes no record: " + reason);
    }

    static Text unknownIndicator(String known) {
        return new Text("不认识的指标，应为：" + known, "Unknown indicator; expected one of: " + known);
    }

    static Text wrongUnit(Unit unit) {
        return new Text(
                "单位与指标不符，应为“" + unit.label().zh() + "”",
                "Not the indicator's unit; expected " + unit.label().zh());
    }

    static Text stageWithoutDay(Stage stated, @Nullable Stage last) {
        return new Text(
                "当前阶段是“%s”，但没有%s日期；最后填日期的阶段是“%s”"
                        .formatted(
                                stated.label().zh(),
                                stated.label().zh(),
                                name(last).zh()),
                "The current stage is %s but it has no date; the last dated stage is %s"
                        .formatted(stated.label().en(), name(last).en()));
    }

    static Text stageDisagrees(Stage stated, @Nullable Stage last) {
        return new Text(
                "当前阶段是“%s”，但最后填日期的阶段是“%s”"
                        .formatted(stated.label().zh(), name(last).zh()),
                "The current stage is %s but the last dated stage is %s"
                        .formatted(stated.label().en(), name(last).en()));
    }

    static Text backwards(Stage later, LocalDate on, Stage earlier, LocalDate before) {
        return new Text(
                "%s日期 %s 早于%s日期 %s"
                        .formatted(later.label().zh(), on, earlier.label().zh(), before),
                "%s on %s precedes %s on %s"
                        .formatted(later.label().en(), on, earlier.label().en(), before));
    }

    static Text keptStage(Stage stage, LocalDate on) {
        return new Text(
                "台账已有%s日期 %s，文件未填，予以保留".formatted(stage.label().zh(), on),
                "%s on %s is on record though the file leaves it blank; it was kept"
                        .formatted(stage.label().en(), on));
    }

    static Text flawed(Flaw flaw) {
        if (flaw.field().isEmpty()) {
            return flaw.words();
        }
        var field = String.join(".", flaw.field());
        return new Text(
                field + "：" + flaw.words().zh(), field + ": " + flaw.words().en());
    }

    static Text more(int count) {
        return new Text("另有 %d 个问题没有列出".formatted(count), "%d more problems are not listed".formatted(count));
    }

    private static Text name(@Nullable Stage stage) {
        return stage == null ? new Text("无", "none") : stage.label();
    }

    private static String required(Map<TableKind, TableWords> tables, String needs, String separator, boolean chinese) {
        return Stream.of(TableKind.PROJECTS, TableKind.ARRIVALS, TableKind.TARGETS)
                .map(tables::get)
                .filter(Objects::nonNull)
                .map(words -> (chinese ? words.label().zh() : words.label().en()) + needs + words.requiredNames())
                .collect(Collectors.joining(separator));
    }
}
