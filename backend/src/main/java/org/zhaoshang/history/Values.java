package org.zhaoshang.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Decimals;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.Rate;
import org.zhaoshang.shared.Text;

/** Tells values as people read them: amounts in 亿元, names for codes, a list item in one line. */
final class Values {

    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");
    private static final String PART = "part";

    private final Ledger ledger;

    Values(Ledger ledger) {
        this.ledger = ledger;
    }

    Text text(Object value, Label label) {
        if (value instanceof Money money) {
            return new Text(money.text(Locale.CHINESE), money.text(Locale.ENGLISH));
        }
        if (value instanceof Map<?, ?> document) {
            return document(fields(document), label);
        }
        if (value instanceof List<?> list) {
            return joined(list.stream().map(item -> text(item, label)).toList(), "、", ", ");
        }
        if (value instanceof Boolean flag) {
            return flag ? YES : NO;
        }
        return value instanceof Number number ? number(new BigDecimal(number.toString()), label) : code(value, label);
    }

    /** Only what says which item of a list it is. */
    Text brief(Object item, Label label) {
        if (item instanceof Map<?, ?> document && !label.told().isEmpty()) {
            var fields = fields(document);
            return bracketed(told(fields, label, label.told()), told(fields, label, label.aside()));
        }
        return text(item, label);
    }

    /** A name that is a code itself, such as that of a department whose share it names. */
    Text name(String name, @Nullable String as) {
        return as == null ? new Text(name, name) : Names.find(ledger, as, name).orElseGet(() -> new Text(name, name));
    }

    static Text joined(Collection<Text> texts, String zh, String en) {
        return new Text(
                String.join(zh, texts.stream().map(Text::zh).toList()),
                String.join(en, texts.stream().map(Text::en).toList()));
    }

    private Text document(Map<String, Object> document, Label label) {
        if (Amount.isAmount(document)) {
            var money = text(Objects.requireNonNull(Amount.of(document)), label);
            var rest = Amount.rest(document);
            return rest.isEmpty() ? money : bracketed(List.of(money), named(rest, label));
        }
        var rest = document.entrySet().stream()
                .filter(field ->
                        !label.told().contains(field.getKey()) && !label.aside().contains(field.getKey()))
                .collect(
                        LinkedHashMap<String, Object>::new,
                        (map, field) -> map.put(field.getKey(), field.getValue()),
                        Map::putAll);
        var aside = new ArrayList<>(told(document, label, label.aside()));
        aside.addAll(named(rest, label));
        var told = told(document, label, label.told());
        return told.isEmpty() ? joined(aside, "；", "; ") : bracketed(told, aside);
    }

    private List<Text> told(Map<String, Object> document, Label label, List<String> names) {
        return names.stream()
                .flatMap(name ->
                        Optional.ofNullable(document.get(name)).map(value -> text(value, label.below(name))).stream())
                .toList();
    }

    private List<Text> named(Map<String, Object> document, Label label) {
        return document.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> named(field.getKey(), field.getValue(), label.below(field.getKey())))
                .toList();
    }

    private Text named(String field, Object value, Label label) {
        var name = label.name() == null ? name(field, label.keys()) : label.name();
        return joined(List.of(name, text(value, label)), "：", ": ");
    }

    private static Text bracketed(List<Text> told, List<Text> aside) {
        var text = joined(told, " ", " ");
        var inside = joined(aside, "；", "; ");
        return aside.isEmpty()
                ? text
                : new Text(text.zh() + "（" + inside.zh() + "）", text.en() + " (" + inside.en() + ")");
    }

    private static Text number(BigDecimal number, Label label) {
        var words = PART.equals(label.as())
                ? new Rate(number, BigDecimal.ONE).text()
                : Decimals.plain(number).toPlainString();
        return new Text(words, words);
    }

    private Text code(Object value, Label label) {
        var code = value.toString();
        return label.values().getOrDefault(code, name(code, label.as()));
    }

    private static Map<String, Object> fields(Map<?, ?> document) {
        @SuppressWarnings("unchecked") // names of a document's fields are text
        var fields = (Map<String, Object>) document;
        return fields;
    }
}
