package org.zhaoshang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Text;

/**
 * What is written above a column.
 *
 * @param shown as problems tell it: 市认定/日期
 * @param written as an attribute is named after it, its unit included: 预计税收(万元)
 * @param keys how it may be looked up, the most exact first
 * @param unit the unit in its brackets
 */
record HeaderCell(
        String shown,
        String written,
        List<String> keys,
        @Nullable AmountUnit unit) {

    private static final Pattern BRACKETED_END = Pattern.compile("^(.*?)[(\\[【](?:单位:?)?([^()\\[\\]【】]*)[)\\]】]$");
    private static final Pattern BRACKETED = Pattern.compile("^[(\\[【][^()\\[\\]【】]*[)\\]】]$");
    /** 属性:用地.亩, as an export writes it. */
    private static final Pattern NAMED_PATH = Pattern.compile("(?:属性|Attribute)[:：]([^.]+(?:\\.[^.]+)*)");

    private static final Pattern SEPARATED_END = Pattern.compile("^(.+)[/_,:]([^/_,:]+)$");

    /** A header, or a part of a group's header in two rows. */
    static HeaderCell of(String top, @Nullable String part, Vocabulary vocabulary) {
        var written = part == null ? oneLine(top) : oneLine(top) + "/" + oneLine(part);
        var keys = new ArrayList<String>();
        addKeys(keys, written, vocabulary);
        if (part != null) {
            addKeys(keys, top + part, vocabulary);
            if (vocabulary.groups().contains(Wording.key(top))) {
                addKeys(keys, part, vocabulary);
                return new HeaderCell(written, oneLine(part), keys, unitOf(part, vocabulary));
            }
        }
        return new HeaderCell(written, written, keys, unitOf(written, vocabulary));
    }

    /** The header of a column that is kept at a path among the attributes. */
    static String named(String path, Locale locale) {
        return new Text("属性", "Attribute").in(locale) + ":" + path;
    }

    /** A header whose unit stands in the row below: it is one header, and its label does without. */
    static HeaderCell withUnitBelow(String top, String unit, Vocabulary vocabulary) {
        var whole = of(oneLine(top) + oneLine(unit), null, vocabulary);
        return new HeaderCell(oneLine(top), whole.written(), whole.keys(), bareUnit(unit, vocabulary));
    }

    /** (亿元), 亿元 or 单位：亿元 and nothing else. */
    static @Nullable AmountUnit bareUnit(String text, Vocabulary vocabulary) {
        var plain = Wording.key(text).replaceAll("^[(\\[【]|[)\\]】]$", "").replaceFirst("^单位:?", "");
        return vocabulary.unit(plain);
    }

    static boolean isBracketed(String text) {
        return BRACKETED.matcher(Wording.key(text)).matches();
    }

    @Nullable
    Field field(TableWords words) {
        for (var key : keys) {
            var field = words.field(key);
            if (field != null) {
                return field;
            }
        }
        return null;
    }

    boolean isIgnored(TableWords words) {
        return written.isEmpty() || keys.stream().anyMatch(words.ignored()::contains);
    }

    /** Where an unforeseen column is kept: under its own words, unless it is given a place or names one. */
    List<String> path(TableWords words) {
        var named = NAMED_PATH.matcher(written);
        if (named.matches()) {
            return List.of(named.group(1).split("\\."));
        }
        for (var key : keys) {
            var path = words.attributes().get(key);
            if (path != null) {
                return path;
            }
        }
        // a dot or a leading dollar sign has a meaning in a field's name that nobody meant here
        var name = written.replace('.', '．');
        return List.of(name.startsWith("$") ? "＄" + name.substring(1) : name);
    }

    private static void addKeys(List<String> keys, String text, Vocabulary vocabulary) {
        var key = Wording.key(text).replaceAll("^\\*+|\\*+$", "");
        keys.add(key);
        var bracket = BRACKETED_END.matcher(key);
        if (bracket.matches()) {
            var inside = bracket.group(2);
            if (vocabulary.unit(inside) != null || vocabulary.hints().contains(inside)) {
                keys.add(bracket.group(1));
            }
        }
        var separated = SEPARATED_END.matcher(key);
        if (separated.matches() && vocabulary.unit(separated.group(2)) != null) {
            keys.add(separated.group(1));
        }
    }

    private static @Nullable AmountUnit unitOf(String text, Vocabulary vocabulary) {
        var key = Wording.key(text);
        var bracket = BRACKETED_END.matcher(key);
        if (bracket.matches()) {
            return vocabulary.unit(bracket.group(2));
        }
        var separated = SEPARATED_END.matcher(key);
        return separated.matches() ? vocabulary.unit(separated.group(2)) : null;
    }

    /** A header broken into lines to fit its column is still one header. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", "");
    }
}
