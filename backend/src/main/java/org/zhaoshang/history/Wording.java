package org.zhaoshang.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.shared.Text;

/** Tells differences between two versions of a record in words, the important fields first. */
final class Wording {

    private static final Map<String, Label> KINDS = LabelFile.read();
    private static final Text NOTHING = new Text("（空）", "(none)");

    /** More than this of a value is not for a summary; English needs more letters for as much. */
    private static final int LONGEST = 40;

    private static final int LONGEST_IN_ENGLISH = 90;

    private final Values values;
    private final Label kind;

    Wording(Ledger ledger, String kind) {
        this.values = new Values(ledger);
        this.kind = KINDS.getOrDefault(kind, Label.UNKNOWN);
    }

    List<FieldChange> changes(List<Difference> differences) {
        return differences.stream()
                .sorted(Comparator.comparing(this::place))
                .map(difference -> difference.isItem() ? ofItem(difference) : ofField(difference))
                .toList();
    }

    private int place(Difference difference) {
        return difference.way().get(0) instanceof Step.Field field ? kind.place(field.name()) : 0;
    }

    private FieldChange ofField(Difference difference) {
        var way = difference.way();
        var name = name(way);
        var before = textOrNull(difference.before(), label(way));
        var after = textOrNull(difference.after(), label(way));
        return new FieldChange(Step.path(way), name, before, after, arrow(name, before, after));
    }

    /** An item that came or went is told whole, under the name of its list. */
    private FieldChange ofItem(Difference difference) {
        var way = difference.way();
        var list = way.subList(0, way.size() - 1);
        var label = label(list);
        var name = name(list);
        var was = difference.before();
        var is = difference.after();
        var after = textOrNull(is, label);
        if (is != null && label.course() != null) {
            var before = current(difference.previous(), label, label.course());
            return new FieldChange(Step.path(way), name, before, after, arrow(name, before, values.brief(is, label)));
        }
        var before = textOrNull(was, label);
        return new FieldChange(Step.path(way), name, before, after, clause(name, label, was, is));
    }

    /** How things stood after an item of a course; null before the first. */
    private @Nullable Text current(@Nullable Object item, Label label, String field) {
        return item instanceof Map<?, ?> document ? textOrNull(document.get(field), label.below(field)) : null;
    }

    private @Nullable Text textOrNull(@Nullable Object value, Label label) {
        return value == null ? null : values.text(value, label);
    }

    private Label label(List<Step> way) {
        var label = kind;
        for (var step : way) {
            label = step instanceof Step.Field field ? label.below(field.name()) : label;
        }
        return label;
    }

    /** The names of the fields on the way; what has none is told by its own path, such as 用地.亩. */
    private Text name(List<Step> way) {
        var names = new ArrayList<Text>();
        var path = new ArrayList<String>();
        var label = kind;
        for (var step : way) {
            if (step instanceof Step.Item item) {
                flush(path, names);
                names.add(name(item, label));
            } else if (step instanceof Step.Field field) {
                label = label.below(field.name());
                if (label.name() == null && label.keys() == null) {
                    path.add(field.name());
                } else {
                    flush(path, names);
                    names.add(label.name() == null ? values.name(field.name(), label.keys()) : label.name());
                }
            }
        }
        flush(path, names);
        names.removeIf(name -> name.zh().isEmpty());
        return Values.joined(names, " ", " ");
    }

    private Text name(Step.Item item, Label label) {
        return item.key().isEmpty()
                ? new Text("第" + item.position() + "条", "no. " + item.position())
                : Values.joined(
                        item.key().entrySet().stream()
                                .map(field -> values.text(field.getValue(), label.below(field.getKey())))
                                .toList(),
                        " ",
                        " ");
    }

    private static void flush(List<String> path, List<Text> names) {
        if (!path.isEmpty()) {
            var words = String.join(".", path);
            names.add(new Text(words, words));
            path.clear();
        }
    }

    private Text clause(Text name, Label label, @Nullable Object was, @Nullable Object is) {
        if (was != null && is != null) {
            return arrow(name, values.brief(was, label), values.brief(is, label));
        }
        var item = shortened(values.brief(Objects.requireNonNull(is == null ? was : is), label));
        return is == null
                ? new Text("删去" + name.zh() + " " + item.zh(), name.en() + " removed: " + item.en())
                : new Text("新增" + name.zh() + " " + item.zh(), name.en() + " added: " + item.en());
    }

    private static Text arrow(Text name, @Nullable Text before, @Nullable Text after) {
        var from = before == null ? NOTHING : shortened(before);
        var to = after == null ? NOTHING : shortened(after);
        return new Text(
                "%s：%s → %s".formatted(name.zh(), from.zh(), to.zh()),
                "%s: %s → %s".formatted(name.en(), from.en(), to.en()));
    }

    private static Text shortened(Text text) {
        return new Text(shortened(text.zh(), LONGEST), shortened(text.en(), LONGEST_IN_ENGLISH));
    }

    private static String shortened(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest)) + "…";
    }
}
