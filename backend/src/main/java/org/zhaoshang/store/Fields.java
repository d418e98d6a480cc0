package org.zhaoshang.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.Stamp;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyText;

/** A document being read: what was read is taken out, so that the rest is what this version does not know. */
final class Fields {

    private final String where;
    private final Map<String, Object> left;
    private final Map<String, Fields> children = new HashMap<>(0);

    Fields(String where, Map<String, ?> document) {
        this.where = where;
        this.left = new LinkedHashMap<>(document);
    }

    String text(String key) {
        return required(key, optionalText(key));
    }

    @Nullable
    String optionalText(String key) {
        var value = left.remove(key);
        return value == null ? null : value.toString().intern();
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(left.remove(key));
    }

    @Nullable
    Boolean optionalFlag(String key) {
        return left.remove(key) instanceof Boolean flag ? flag : null;
    }

    int number(String key) {
        return left.remove(key) instanceof Number number ? number.intValue() : 0;
    }

    @Nullable
    BigDecimal optionalDecimal(String key) {
        var value = left.remove(key);
        return value == null ? null : decimal(key, value);
    }

    BigDecimal decimal(String key) {
        return required(key, optionalDecimal(key));
    }

    LocalDate date(String key) {
        return required(key, optionalDate(key));
    }

    @Nullable
    LocalDate optionalDate(String key) {
        var value = left.remove(key);
        return value == null ? null : LocalDate.parse(value.toString());
    }

    <E extends Enum<E>> E code(String key, Class<E> type) {
        return Enum.valueOf(type, text(key));
    }

    <E extends Enum<E>> @Nullable E optionalCode(String key, Class<E> type) {
        var value = optionalText(key);
        return value == null ? null : Enum.valueOf(type, value);
    }

    <E extends Enum<E>> Set<E> codes(String key, Class<E> type) {
        return texts(key).stream().map(text -> Enum.valueOf(type, text)).collect(Collectors.toUnmodifiableSet());
    }

    List<String> texts(String key) {
        return left.remove(key) instanceof List<?> list
                ? list.stream().map(item -> item.toString().intern()).toList()
                : List.of();
    }

    List<BigDecimal> decimals(String key) {
        return left.remove(key) instanceof List<?> list
                ? list.stream().map(item -> decimal(key, item)).toList()
                : List.of();
    }

    Money money(String key) {
        return required(key, optionalMoney(key));
    }

    /** An amount as it is stored, in yuan or dollars, or as a person writes it in a data file: 3.2亿元. */
    @Nullable
    Money optionalMoney(String key) {
        var value = left.remove(key);
        if (value instanceof Map<?, ?> map) {
            var money = child(key, asMap(map));
            return new Money(money.decimal("amount"), money.code("currency", Currency.class));
        }
        return value == null
                ? null
                : MoneyText.parse(value.toString())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "%s: %s is no amount of money: %s".formatted(where, key, value)));
    }

    <T> List<T> list(String key, Function<Fields, T> read) {
        return left.remove(key) instanceof List<?> list
                ? list.stream()
                        .map(item -> read.apply(new Fields(where + "." + key, asMap(item))))
                        .toList()
                : List.of();
    }

    Fields nested(String key) {
        var value = left.remove(key);
        return child(key, value == null ? Map.of() : asMap(value));
    }

    private Fields child(String key, Map<String, Object> document) {
        var child = new Fields(where + "." + key, document);
        if (!document.isEmpty()) {
            children.put(key, child);
        }
        return child;
    }

    /** A nested document as it is. */
    Map<String, Object> map(String key) {
        var value = left.remove(key);
        return value == null ? Map.of() : plain(asMap(value));
    }

    Stamp stamp() {
        var version = number("version");
        var at = left.remove("updatedAt") instanceof Instant instant ? instant : Instant.EPOCH;
        var by = optionalText("updatedBy");
        return new Stamp(version, at, by == null ? "" : by);
    }

    /** What nobody read, of the documents inside this one too. */
    Map<String, Object> rest() {
        left.remove("_id");
        children.forEach((key, child) -> {
            var unread = child.rest();
            if (!unread.isEmpty()) {
                left.put(key, unread);
            }
        });
        return left.isEmpty() ? Map.of() : plain(left);
    }

    /** Maps and lists of the language, so that records compare by content, wherever they were read from. */
    private static Map<String, Object> plain(Map<?, ?> document) {
        var copy = new LinkedHashMap<String, Object>();
        document.forEach((key, value) -> {
            if (value != null) {
                copy.put(key.toString().intern(), plain(value));
            }
        });
        return Collections.unmodifiableMap(copy);
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> document) {
            return plain(document);
        }
        return value instanceof List<?> list ? list.stream().map(Fields::plain).toList() : value;
    }

    @SuppressWarnings("unchecked") // keys of a document are text
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    private BigDecimal decimal(String key, Object value) {
        try {
            return new BigDecimal(value.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s: %s is no number: %s".formatted(where, key, value), e);
        }
    }

    private <T> T required(String key, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("%s: %s is missing".formatted(where, key));
        }
        return value;
    }
}
