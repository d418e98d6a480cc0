package org.zhaoshang.panels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.commands.Given;
import org.zhaoshang.ledger.SavedPanel.Mapping;

/** What of an answer is to be shown, as it is put in. */
record MappingInput(
        String rows,
        String label,
        @Nullable String series,
        List<String> values,
        @Nullable List<String> titles,
        @Nullable List<String> titlesEn,
        @Nullable String unit,
        @Nullable String unitEn) {

    Mapping mapping() {
        return new Mapping(
                rows.strip(),
                label.strip(),
                Given.words(series),
                stripped(values),
                stripped(titles),
                stripped(titlesEn),
                Given.words(unit),
                Given.words(unitEn));
    }

    private static List<String> stripped(@Nullable List<String> words) {
        return words == null ? List.of() : words.stream().map(String::strip).toList();
    }
}
