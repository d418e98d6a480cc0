package org.zhaoshang.panels;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.AbortExecutionException;
import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.graphql.DocumentCheck;
import org.zhaoshang.ledger.SavedPanel;
import org.zhaoshang.panels.Question.Unanswerable;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.ReportingDate;

/** What must hold of a panel before it is kept: its query is answered, and its mapping fits the answer. */
@Component
class PanelCheck {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,63}");
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_QUERY = 20_000;
    private static final int MOST_VALUES = 6;
    private static final int MOST_TOLD = 5;

    /** Not everybody may ask for it. */
    private static final String ABOUT_THE_SCHEMA = "__";

    /** A panel that asked for panels might ask for itself. */
    private static final Set<String> PANELS =
            Set.of("Query.panel", "Query.panels", "Query.panelBoard", "Board.panels", "Board.panelBoard");

    private final ObjectProvider<GraphQlSource> source;
    private final DocumentCheck documents;
    private final Answers answers;
    private final ReportingDate reportingDate;

    PanelCheck(
            ObjectProvider<GraphQlSource> source,
            DocumentCheck documents,
            Answers answers,
            ReportingDate reportingDate) {
        this.source = source;
        this.documents = documents;
        this.answers = answers;
        this.reportingDate = reportingDate;
    }

    void check(SavedPanel panel, Map<String, @Nullable Object> variables, Mistakes mistakes, Locale locale) {
        words(panel, mistakes);
        if (!mistakes.none()) {
            return;
        }
        try {
            if (!isValid(panel.query(), mistakes, locale)) {
                return;
            }
            var question = Question.of(panel.query());
            var schema = source.getObject().schema();
            if (areKnown(variables, question, mistakes)) {
                var day = day(variables);
                var operation = operation(question, schema, variables, day, mistakes, locale);
                if (operation != null
                        && asksForRecords(operation, mistakes)
                        && Shape.fits(schema, operation, panel.mapping(), mistakes)) {
                    var answer = answers.answer(question, panel.query(), variables, day, null, locale);
                    shown(Mapped.of(answer, panel.mapping()), panel, mistakes);
                }
            }
        } catch (Unanswerable e) {
            mistakes.add(Code.INVALID, e.words(), "query");
        }
    }

    private static void shown(Mapped mapped, SavedPanel panel, Mistakes mistakes) {
        mapped.errors()
                .forEach(error ->
                        mistakes.add(error.code(), error.words(), error.field().toArray(String[]::new)));
        if (mapped.isNameless()) {
            mistakes.add(Code.INVALID, MappingWords.nothing(panel.mapping().label()), "mapping", "label");
        }
    }

    private static void words(SavedPanel panel, Mistakes mistakes) {
        if (!ID.matcher(panel.code()).matches()) {
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "编号为 2 到 64 个小写字母、数字或连字符，以字母开头，如 signed-by-industry",
                            "2 to 64 small letters, digits or hyphens, a letter first: signed-by-industry"),
                    "id");
        }
        mistakes.required(panel.title(), "title");
        tooLong(panel.title(), LONGEST_TITLE, mistakes, "title");
        tooLong(panel.titleEn(), LONGEST_TITLE, mistakes, "titleEn");
        mistakes.required(panel.query(), "query");
        tooLong(panel.query(), LONGEST_QUERY, mistakes, "query");
        var mapping = panel.mapping();
        mistakes.required(mapping.rows(), "mapping", "rows");
        mistakes.required(mapping.label(), "mapping", "label");
        if (mapping.series() != null && panel.chart().isOfOneValue()) {
            mistakes.add(
                    Code.INVALID,
                    new Text(panel.chart().label().zh() + "不分系列", "it has no series"),
                    "mapping",
                    "series");
        }
        var most = panel.chart().isOfOneValue() || mapping.series() != null ? 1 : MOST_VALUES;
        if (mapping.values().isEmpty() || mapping.values().size() > most) {
            mistakes.add(
                    mapping.values().isEmpty() ? Code.REQUIRED : Code.INVALID,
                    most == 1
                            ? new Text("只用一个数值", "it takes one value")
                            : new Text("须有 1 到 %d 个数值".formatted(most), "it takes 1 to %d values".formatted(most)),
                    "mapping",
                    "values");
        }
        oneEach(mapping.titles().size(), mapping.values().size(), mistakes, "titles");
        oneEach(mapping.titlesEn().size(), mapping.values().size(), mistakes, "titlesEn");
    }

    private static void oneEach(int titles, int values, Mistakes mistakes, String field) {
        if (titles != 0 && titles != values) {
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "数值有 %d 个，名称有 %d 个".formatted(values, titles),
                            "%d values, %d titles".formatted(values, titles)),
                    "mapping",
                    field);
        }
    }

    private static void tooLong(@Nullable String text, int most, Mistakes mistakes, String field) {
        if (text != null && text.length() > most) {
            mistakes.add(
                    Code.INVALID, new Text("最多 %d 个字".formatted(most), "at most %d characters".formatted(most)), field);
        }
    }

    private boolean isValid(String query, Mistakes mistakes, Locale locale) {
        var errors = documents.errors(query, locale);
        errors.stream().limit(MOST_TOLD).forEach(error -> {
            var reason = error.getMessage() + place(error);
            mistakes.add(Code.INVALID, new Text(reason, reason), "query");
        });
        return errors.isEmpty();
    }

    private static String place(GraphQLError error) {
        var places = error.getLocations();
        return places == null || places.isEmpty()
                ? ""
                : " (%d:%d)".formatted(places.get(0).getLine(), places.get(0).getColumn());
    }

    private static boolean areKnown(Map<String, @Nullable Object> variables, Question question, Mistakes mistakes) {
        var known = question.variables();
        variables.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> mistakes.add(
                        Code.INVALID,
                        new Text("查询没有变量 $" + name, "the query has no variable $" + name),
                        "variables",
                        name));
        return known.containsAll(variables.keySet());
    }

    /** The day that a writer looked at; a day that is none is told of with the other variables. */
    private LocalDate day(Map<String, @Nullable Object> variables) {
        try {
            return variables.get(Question.DAY) instanceof String day ? LocalDate.parse(day) : reportingDate.get();
        } catch (DateTimeException e) {
            return reportingDate.get();
        }
    }

    private static @Nullable ExecutableNormalizedOperation operation(
            Question question,
            GraphQLSchema schema,
            Map<String, @Nullable Object> variables,
            LocalDate day,
            Mistakes mistakes,
            Locale locale) {
        var values = new LinkedHashMap<String, Object>();
        variables.forEach(values::put);
        if (question.followsDay()) {
            values.putIfAbsent(Question.DAY, day.toString());
        }
        try {
            return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                    schema,
                    question.document(),
                    question.query().getName(),
                    new RawVariables(values),
                    GraphQLContext.getDefault(),
                    locale);
        } catch (AbortExecutionException e) {
            mistakes.add(Code.INVALID, new Text("查询过大：" + e.getMessage(), String.valueOf(e.getMessage())), "query");
            return null;
        } catch (GraphQLException e) {
            mistakes.add(Code.INVALID, new Text("变量有误：" + e.getMessage(), String.valueOf(e.getMessage())), "variables");
            return null;
        }
    }

    private static boolean asksForRecords(ExecutableNormalizedOperation operation, Mistakes mistakes) {
        if (operation.getTopLevelFields().stream()
                .anyMatch(field -> field.getName().startsWith(ABOUT_THE_SCHEMA))) {
            mistakes.add(
                    Code.NOT_ALLOWED, new Text("面板只能查询数据", "a panel asks for records, not for the schema"), "query");
            return false;
        }
        var asks = operation.getCoordinatesToNormalizedFields().keySet().stream()
                .map(field -> field.getTypeName() + "." + field.getFieldName())
                .anyMatch(PANELS::contains);
        if (asks) {
            mistakes.add(Code.NOT_ALLOWED, new Text("面板不能取自面板", "a panel cannot be made of panels"), "query");
        }
        return !asks;
    }
}
