package org.zhaoshang.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two documents, down to the last field, whether anybody knows the field or not. Items of a
 * list are the same ones where the fields that name them are; where nothing names them, what is equal is the same, and
 * the rest is compared in order.
 */
final class Diff {

    /** What names an item of a list, the best first; only the first field of each has to be there. */
    private static final List<List<String>> KEYS = List.of(
            List.of("code"),
            List.of("reference"),
            List.of("number"),
            List.of("year", "issuer"),
            List.of("stage"),
            List.of("stage", "on"),
            List.of("level", "step"),
            List.of("level", "step", "on"),
            List.of("indicator", "department"),
            List.of("department"),
            List.of("from", "to"),
            List.of("name"),
            List.of("name", "link"),
            List.of("project"),
            List.of("project", "on"),
            List.of("on"),
            List.of("on", "kind"),
            List.of("on", "status"));

    private final List<Difference> found = new ArrayList<>();

    private Diff() {}

    static List<Difference> of(Map<String, ?> before, Map<String, ?> after) {
        var diff = new Diff();
        diff.compareFields(List.of(), before, after);
        return diff.found;
    }

    private void compare(List<Step> way, @Nullable Object before, @Nullable Object after) {
        if (same(before, after)) {
            return;
        }
        if (isAmountOrNothing(before) && isAmountOrNothing(after)) {
            compareAmounts(way, fields(before), fields(after));
        } else if (isDocumentOrNothing(before) && isDocumentOrNothing(after) && !(isEmpty(before) && isEmpty(after))) {
            compareFields(way, fields(before), fields(after));
        } else if (isListOfDocumentsOrNothing(before)
                && isListOfDocumentsOrNothing(after)
                && !(isEmpty(before) && isEmpty(after))) {
            compareItems(way, items(before), items(after));
        } else {
            found.add(new Difference(way, before, after, null));
        }
    }

    private void compareFields(List<Step> way, Map<String, ?> before, Map<String, ?> after) {
        var names = new LinkedHashSet<String>(before.keySet());
        names.addAll(after.keySet());
        for (var name : names) {
            compare(then(way, new Step.Field(name)), before.get(name), after.get(name));
        }
    }

    /** An amount and its currency are one value; what else is kept beside them is compared field by field. */
    private void compareAmounts(List<Step> way, Map<String, Object> before, Map<String, Object> after) {
        var was = Amount.of(before);
        var is = Amount.of(after);
        if (!same(was, is)) {
            found.add(new Difference(way, was, is, null));
        }
        compareFields(way, Amount.rest(before), Amount.rest(after));
    }

    private void compareItems(List<Step> way, List<Map<String, Object>> before, List<Map<String, Object>> after) {
        KEYS.stream()
                .filter(key -> isNamedBy(key, before) && isNamedBy(key, after))
                .findFirst()
                .ifPresentOrElse(
                        key -> compareNamed(way, key, before, after), () -> compareNameless(way, before, after));
    }

    private void compareNamed(
            List<Step> way, List<String> key, List<Map<String, Object>> before, List<Map<String, Object>> after) {
        var was = byKey(key, before);
        var is = byKey(key, after);
        var position = 0;
        @Nullable Object previous = null;
        for (var item : after) {
            var name = name(key, item);
            var step = then(way, new Step.Item(name, ++position));
            var old = was.get(name);
            if (old == null) {
                found.add(new Difference(step, null, item, previous));
            } else {
                compare(step, old, item);
            }
            previous = item;
        }
        position = 0;
        for (var item : before) {
            position++;
            if (!is.containsKey(name(key, item))) {
                var step = then(way, new Step.Item(name(key, item), position));
                found.add(new Difference(step, item, null, null));
            }
        }
        var orderBefore = was.keySet().stream().filter(is::containsKey).toList();
        var orderAfter = is.keySet().stream().filter(was::containsKey).toList();
        if (!orderBefore.equals(orderAfter)) {
            found.add(new Difference(way, orderBefore, orderAfter, null));
        }
    }

    private void compareNameless(List<Step> way, List<Map<String, Object>> before, List<Map<String, Object>> after) {
        var left = new ArrayList<>(before);
        var changed = new ArrayList<Integer>();
        for (var i = 0; i < after.size(); i++) {
            var item = after.get(i);
            var equal = left.stream().filter(old -> same(old, item)).findFirst();
            if (equal.isPresent()) {
                left.remove(equal.get());
            } else {
                changed.add(i);
            }
        }
        for (var i = 0; i < Math.max(left.size(), changed.size()); i++) {
            var position = i < changed.size() ? changed.get(i) + 1 : before.indexOf(left.get(i)) + 1;
            var step = then(way, new Step.Item(Map.of(), position));
            if (i < left.size() && i < changed.size()) {
                compare(step, left.get(i), after.get(changed.get(i)));
            } else if (i < left.size()) {
                found.add(new Difference(step, left.get(i), null, null));
            } else {
                found.add(new Difference(step, null, after.get(changed.get(i)), null));
            }
        }
    }

    private static boolean isNamedBy(List<String> key, List<Map<String, Object>> items) {
        return items.stream().allMatch(item -> item.get(key.get(0)) != null)
                && byKey(key, items).size() == items.size();
    }

    private static Map<Map<String, Object>, Map<String, Object>> byKey(
            List<String> key, List<Map<String, Object>> items) {
        var byKey = new LinkedHashMap<Map<String, Object>, Map<String, Object>>();
        items.forEach(item -> byKey.put(name(key, item), item));
        return byKey;
    }

    private static Map<String, Object> name(List<String> key, Map<String, Object> item) {
        var name = new LinkedHashMap<String, Object>();
        for (var field : key) {
            Optional.ofNullable(item.get(field)).ifPresent(value -> name.put(field, value));
        }
        return name;
    }

    /** Equal in content: a number is the same however many zeros it was written with. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number && other instanceof Number) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> that) {
            var names = new HashMap<Object, Object>(map);
            names.putAll(that);
            return names.keySet().stream().allMatch(name -> same(map.get(name), that.get(name)));
        }
        if (one instanceof List<?> list && other instanceof List<?> that) {
            var as = list.iterator();
            return list.size() == that.size() && that.stream().allMatch(item -> same(as.next(), item));
        }
        return Objects.equals(one, other);
    }

    private static List<Step> then(List<Step> way, Step step) {
        var longer = new ArrayList<>(way);
        longer.add(step);
        return List.copyOf(longer);
    }

    private static boolean isAmountOrNothing(@Nullable Object value) {
        return value == null || Amount.isAmount(value);
    }

    private static boolean isDocumentOrNothing(@Nullable Object value) {
        return value == null || value instanceof Map;
    }

    private static boolean isListOfDocumentsOrNothing(@Nullable Object value) {
        return value == null || value instanceof List<?> list && list.stream().allMatch(item -> item instanceof Map);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof List<?> list && list.isEmpty();
    }

    @SuppressWarnings("unchecked") // names of a document's fields are text
    private static Map<String, Object> fields(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // asked only of lists of documents
    private static List<Map<String, Object>> items(@Nullable Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }
}
