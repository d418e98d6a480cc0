package org.zhaoshang.sight;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import org.zhaoshang.shared.Withheld;

/** Answers the fields of the schema that hold notes (仅投促局可见): null where they are withheld, and why beside them. */
@Component
class NoteFields implements RuntimeWiringConfigurer {

    private static final Map<String, List<String>> NOTES = Map.ofEntries(
            Map.entry("StageEntry", List.of("note")),
            Map.entry("FollowUp", List.of("place", "summary", "nextStep")),
            Map.entry("Commitment", List.of("promise")),
            Map.entry("ServiceRequest", List.of("subject")),
            Map.entry("Review", List.of("conclusion")),
            Map.entry("FactorNeed", List.of("note")),
            Map.entry("SupportMeasure", List.of("subject")),
            Map.entry("PolicyCitation", List.of("subject")),
            Map.entry("EventLead", List.of("outcome")),
            Map.entry("AlertAcknowledgement", List.of("reason")));

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        NOTES.forEach((type, notes) -> wiring.type(type, fields -> answered(fields, notes)));
    }

    private static TypeRuntimeWiring.Builder answered(TypeRuntimeWiring.Builder fields, List<String> notes) {
        notes.forEach(note -> fields.dataFetcher(note, asked -> Withheld.orNull(words(note, asked))));
        return fields.dataFetcher(
                "withheld",
                asked -> Withheld.note(
                        asked.getLocale(),
                        notes.stream().map(note -> words(note, asked)).toArray(String[]::new)));
    }

    /** As they stand in what is answered, under the same name. */
    private static @Nullable String words(String note, DataFetchingEnvironment asked) {
        return PropertyDataFetcher.<String>fetching(note).get(asked);
    }
}
