package org.zhaoshang.exchange;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.ledger.LedgerRecord;
import org.zhaoshang.shared.Text;
import org.zhaoshang.store.RecordDocument;

/** The parts of a record that one sheet tells of, with what its rows make of them. */
final class OwnedParts {

    private final SheetSpec spec;
    private final LedgerRecord owner;
    private final Line first;
    private final Map<String, Object> document;
    private final List<Map<String, Object>> items;
    private final Map<List<Object>, Deque<Map<String, Object>>> byKey = new HashMap<>();
    private final Map<List<Object>, Deque<Map<String, Object>>> otherwise = new HashMap<>();
    private final List<Map<String, Object>> told = new ArrayList<>();
    private final Map<Map<String, Object>, Map<String, Object>> replaced = new IdentityHashMap<>();
    private boolean changed;

    /** @param fresh the record is new and what it has of these parts is only what another sheet made up */
    OwnedParts(SheetSpec spec, LedgerRecord owner, boolean fresh, Line first) {
        this.spec = spec;
        this.owner = owner;
        this.first = first;
        this.document = RecordDocument.of(owner);
        this.items = fresh ? List.of() : NestedParts.read(spec, document);
        this.changed = fresh;
        for (var item : items) {
            var key = keyOf(item);
            if (key != null) {
                byKey.computeIfAbsent(key, missing -> new ArrayDeque<>()).add(item);
            }
            otherwise
                    .computeIfAbsent(values(item, spec.otherwise()), missing -> new ArrayDeque<>())
                    .add(item);
        }
    }

    LedgerRecord owner() {
        return owner;
    }

    Line first() {
        return first;
    }

    boolean isChanged() {
        return changed || (spec.ordered() && told.size() == items.size() && !isSameOrder());
    }

    String name() {
        return RecordTypes.name(document);
    }

    /** The part that is meant; null for a new one. Of several alike each is meant once. */
    @Nullable
    Map<String, Object> take(Map<String, Object> row) {
        var key = keyOf(row);
        var alike = key != null ? byKey.get(key) : otherwise.get(values(row, spec.otherwise()));
        if (alike == null && key != null && !spec.otherwise().isEmpty()) {
            return null;
        }
        while (alike != null && !alike.isEmpty()) {
            var item = alike.removeFirst();
            if (!replaced.containsKey(item)) {
                return item;
            }
        }
        return null;
    }

    void keep(Map<String, Object> item) {
        replaced.put(item, item);
        told.add(item);
    }

    void replace(@Nullable Map<String, Object> before, Map<String, Object> after) {
        if (before != null) {
            replaced.put(before, after);
        }
        told.add(after);
        changed |= before != after;
    }

    /** By what a row is known again; null where it does not say. */
    @Nullable
    List<Object> keyOf(Map<String, Object> item) {
        var values = values(item, spec.key());
        return spec.key().size() == 1 && values.get(0).equals("") ? null : values;
    }

    String shown(Map<String, Object> item) {
        var key = keyOf(item);
        var shown = key == null ? values(item, spec.otherwise()) : key;
        return shown.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    /** The record's document with the parts as they are now. */
    Map<String, Object> document() {
        var out = new LinkedHashMap<>(document);
        NestedParts.write(spec, out, result());
        return out;
    }

    /** What is wrong with the parts taken together. */
    @Nullable
    Text fault() {
        if (spec.kind() != TableKind.CREDITS
                && spec.kind() != TableKind.DEPARTMENT_SHARES
                && spec.kind() != TableKind.PERSON_SHARES) {
            return null;
        }
        var sums = new HashMap<Object, BigDecimal>();
        for (var item : result()) {
            var year = item.getOrDefault("year", "");
            sums.merge(year, new BigDecimal(String.valueOf(item.get("share"))), BigDecimal::add);
        }
        if (spec.kind() == TableKind.CREDITS) {
            return sums.values().stream().allMatch(sum -> sum.compareTo(BigDecimal.ONE) == 0)
                    ? null
                    : Complaints.CREDITS_ARE_NOT_ONE;
        }
        return sums.values().stream().allMatch(sum -> sum.compareTo(BigDecimal.ONE) <= 0)
                ? null
                : Complaints.SHARES_EXCEED_ONE;
    }

    /** A row that tells all of an ordered list tells its order; any other row adds to its end or changes in place. */
    private List<Map<String, Object>> result() {
        var result = new ArrayList<Map<String, Object>>();
        if (spec.ordered() && replaced.size() == items.size()) {
            result.addAll(told);
        } else {
            items.forEach(item -> result.add(replaced.getOrDefault(item, item)));
            told.stream().filter(item -> !isReplacement(item)).forEach(result::add);
        }
        if (spec.kind() == TableKind.STAGES) {
            result.sort(Comparator.comparing(entry -> String.valueOf(entry.getOrDefault("on", ""))));
        }
        return result;
    }

    private boolean isReplacement(Map<String, Object> item) {
        return replaced.values().stream().anyMatch(after -> after == item);
    }

    private boolean isSameOrder() {
        for (var i = 0; i < items.size(); i++) {
            if (replaced.get(items.get(i)) != told.get(i)) {
                return false;
            }
        }
        return true;
    }

    private List<Object> values(Map<String, Object> item, List<Field> fields) {
        return fields.stream()
                .map(spec::column)
                .map(column -> {
                    var value = Paths.get(item, column.path());
                    return column.type() == SheetColumn.Type.CODE && value != null
                            ? Wording.compact(value.toString())
                            : comparable(value);
                })
                .toList();
    }

    private static Object comparable(@Nullable Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        if (value instanceof Map<?, ?> map) {
            var out = new HashMap<Object, Object>();
            map.forEach((name, nested) -> out.put(name, comparable(nested)));
            return out;
        }
        return value == null ? "" : value;
    }
}
