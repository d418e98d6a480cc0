package org.zhaoshang.links;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Mistakes;
import org.zhaoshang.commands.UserError.Code;
import org.zhaoshang.panels.DrawnPanels;
import org.zhaoshang.panels.WrongVariable;
import org.zhaoshang.shared.Text;

/** A link as it is asked for. */
record LinkCreation(
        String panel,
        @Nullable Map<String, @Nullable Object> variables,
        @Nullable LocalDate asOf,
        @Nullable OffsetDateTime knownAt,
        @Nullable String lang,
        @Nullable String theme,
        @Nullable List<Kind> kinds,
        @Nullable Integer days,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 200;
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final List<String> THEMES = List.of("light", "dark", "auto", "transparent");

    /** What its addresses say beside the panel. */
    Map<String, String> parameters() {
        var parameters = new TreeMap<>(texts());
        put(parameters, "asOf", asOf);
        put(parameters, "knownAt", moment());
        put(parameters, "lang", lang);
        put(parameters, "theme", theme);
        return parameters;
    }

    void check(DrawnPanels panels, LinkLimits limits, Instant now, Mistakes mistakes) {
        if (!panels.isKnown(panel, moment())) {
            mistakes.add(Code.NOT_FOUND, new Text("没有面板 " + panel, "there is no panel " + panel), "panel");
        }
        checkVariables(panels, mistakes);
        if (moment() != null && moment().isAfter(now)) {
            mistakes.add(Code.IN_THE_FUTURE, new Text("这个时刻尚未到来", "this moment has not come yet"), "knownAt");
        }
        oneOf(LANGUAGES, lang, "lang", mistakes);
        oneOf(THEMES, theme, "theme", mistakes);
        if (kinds != null && kinds.isEmpty()) {
            mistakes.required(null, "kinds");
        }
        if (days != null && (days < 1 || days > limits.mostDays())) {
            mistakes.add(
                    Code.INVALID,
                    new Text(
                            "有效期为1至" + limits.mostDays() + "天", "a link holds for 1 to " + limits.mostDays() + " days"),
                    "days");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            mistakes.add(
                    Code.INVALID,
                    new Text("最多" + LONGEST_NOTE + "个字", "has at most " + LONGEST_NOTE + " characters"),
                    "note");
        }
    }

    private void checkVariables(DrawnPanels panels, Mistakes mistakes) {
        var texts = texts();
        var own = DrawnPanels.variables(texts);
        texts.keySet().stream()
                .filter(name -> !own.containsKey(name))
                .forEach(name -> mistakes.add(
                        Code.INVALID, new Text("不是面板查询的变量", "is no variable of the panel's query"), "variables", name));
        try {
            panels.checkVariables(panel, own, moment());
        } catch (WrongVariable wrong) {
            mistakes.add(Code.INVALID, wrong.words(), "variables", wrong.variable());
        }
    }

    private static void oneOf(List<String> choices, @Nullable String given, String field, Mistakes mistakes) {
        if (given != null && !choices.contains(given)) {
            mistakes.add(
                    Code.INVALID,
                    new Text("应为 " + String.join("、", choices) + " 之一", "must be one of " + String.join(", ", choices)),
                    field);
        }
    }

    private Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        if (variables != null) {
            variables.forEach((name, value) -> put(texts, name, value));
        }
        return texts;
    }

    private @Nullable Instant moment() {
        return knownAt == null ? null : knownAt.toInstant();
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
