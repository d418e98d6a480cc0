package org.zhaoshang.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A step on the way to a part of a document. */
sealed interface Step {

    /** To a field. */
    record Field(String name) implements Step {}

    /**
     * To an item of a list.
     *
     * @param key the fields that name it; empty where none do
     * @param position its place in the list, 1 for the first
     */
    record Item(Map<String, Object> key, int position) implements Step {}

    /** The way as programs write it: arrivals[DZ1503-08].amount. */
    static String path(List<Step> way) {
        var path = new StringBuilder();
        for (var step : way) {
            if (step instanceof Field field) {
                path.append(path.isEmpty() ? "" : ".").append(field.name());
            } else if (step instanceof Item item) {
                path.append('[').append(name(item)).append(']');
            }
        }
        return path.toString();
    }

    private static String name(Item item) {
        return item.key().isEmpty()
                ? Integer.toString(item.position())
                : item.key().values().stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
