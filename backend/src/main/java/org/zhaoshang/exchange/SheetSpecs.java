package org.zhaoshang.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sheets of the workbook, read from {@code exchange/sheets.yaml}, in the order in which they depend on each other. */
record SheetSpecs(List<SheetSpec> all, Map<TableKind, SheetSpec> byKind) {

    static SheetSpecs load() {
        var file = VocabularyFile.read("/exchange/sheets.yaml");
        var all = file.names().stream()
                .map(name -> SheetSpec.from(TableKind.valueOf(name), file.nested(name)))
                .toList();
        var byKind = new EnumMap<TableKind, SheetSpec>(TableKind.class);
        all.forEach(spec -> byKind.put(spec.kind(), spec));
        return new SheetSpecs(all, byKind);
    }

    SheetSpec of(TableKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    /** The fields of a kind of record that have sheets of their own. */
    List<String> places(String record) {
        return all.stream()
                .filter(spec -> spec.record().equals(record) && !spec.isOfRecords())
                .map(SheetSpec::place)
                .toList();
    }
}
