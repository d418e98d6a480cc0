package org.zhaoshang.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.zhaoshang.shared.Withheld;

/** Answers the schema's RecordVersion, in the language of whoever asks. */
@Controller
@SchemaMapping(typeName = "RecordVersion")
class RecordVersionController {

    @SchemaMapping
    String kindLabel(RecordVersion version, Locale locale) {
        return version.kind().label().in(locale);
    }

    @SchemaMapping
    String code(RecordVersion version) {
        return version.version().record().code();
    }

    @SchemaMapping
    String name(RecordVersion version, Locale locale) {
        return Names.of(version.version().record()).in(locale);
    }

    @SchemaMapping
    int version(RecordVersion version) {
        return version.version().number();
    }

    @SchemaMapping
    OffsetDateTime at(RecordVersion version) {
        return version.version().at().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    String by(RecordVersion version) {
        return version.version().by();
    }

    @SchemaMapping
    String origin(RecordVersion version) {
        return version.version().origin();
    }

    @SchemaMapping
    @Nullable
    String reason(RecordVersion version) {
        return version.version().reason();
    }

    @SchemaMapping
    String summary(RecordVersion version, Locale locale) {
        return Withheld.quoted(version.summary()).in(locale);
    }

    @SchemaMapping
    List<FieldChange.Told> changes(RecordVersion version, Locale locale) {
        return version.changes().stream().map(change -> change.in(locale)).toList();
    }
}
