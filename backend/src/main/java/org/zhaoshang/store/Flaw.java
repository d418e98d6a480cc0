package org.zhaoshang.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.shared.Text;
import org.zhaoshang.shared.XmlCharacters;

/**
 * Something in a record that no store keeps, or that no table, slide or picture could show afterwards (不可保存的内容): half a
 * character, a control character, a name that a backup would take for a type, a number too long, what is nested too deeply.
 *
 * @param field the way to it within the record
 */
public record Flaw(List<String> field, Text words) {

    /** A MongoDB takes a hundred, of which a version in the history needs some. */
    private static final int DEEPEST = 50;

    private static final Text CHARACTERS =
            new Text("含有无法保存的字符（控制字符或不完整的字符）", "holds characters that cannot be kept: control characters or half ones");
    private static final Text NAME = new Text(
            "名称不能为空，不能以 $ 开头，也不能含控制字符", "a name is not blank, does not begin with $ and holds no control characters");
    private static final Text NUMBER = new Text("数字太长：最多 34 位", "a number has at most 34 digits");
    private static final Text DEPTH =
            new Text("嵌套过深：最多 " + DEEPEST + " 层", "nested more than " + DEEPEST + " levels deep");

    /**
     * What is wrong with a record, but for what was so before.
     *
     * @param before as it was; null for a new one
     */
    public static List<Flaw> in(@Nullable LedgerRecord before, LedgerRecord after) {
        var flaws = in(after);
        if (before != null && !flaws.isEmpty()) {
            flaws.removeAll(new HashSet<>(in(before)));
        }
        return flaws;
    }

    private static List<Flaw> in(LedgerRecord record) {
        var flaws = new ArrayList<Flaw>();
        look(Kind.of(record).encode(record), List.of(), flaws);
        return flaws;
    }

    private static void look(Object value, List<String> field, List<Flaw> flaws) {
        if (field.size() > DEEPEST) {
            flaws.add(new Flaw(field.subList(0, 1), DEPTH));
        } else if (value instanceof Map<?, ?> group) {
            group.forEach((name, part) -> lookNamed(name.toString(), part, field, flaws));
        } else if (value instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                look(list.get(i), below(field, String.valueOf(i)), flaws);
            }
        } else if (value instanceof String text && !isShown(text)) {
            flaws.add(new Flaw(field, CHARACTERS));
        } else if (value instanceof Number number && !isKept(number)) {
            flaws.add(new Flaw(field, NUMBER));
        }
    }

    private static void lookNamed(String name, Object part, List<String> field, List<Flaw> flaws) {
        if (name.isBlank()
                || name.startsWith("$")
                || name.chars().anyMatch(Character::isISOControl)
                || !isShown(name)) {
            flaws.add(new Flaw(field, NAME));
        } else {
            look(part, below(field, name), flaws);
        }
    }

    private static List<String> below(List<String> field, String name) {
        var below = new ArrayList<>(field);
        below.add(name);
        return List.copyOf(below);
    }

    private static boolean isShown(String text) {
        return text.codePoints().allMatch(XmlCharacters::contains);
    }

    private static boolean isKept(Number number) {
        if (number instanceof BigDecimal exact) {
            try {
                return new Decimal128(exact).bigDecimalValue().compareTo(exact) == 0;
            } catch (NumberFormatException e) {
                return false;
            }
        }
        return !(number instanceof BigInteger);
    }
}
