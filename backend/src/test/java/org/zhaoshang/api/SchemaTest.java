package org.zhaoshang.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.zhaoshang.RunningBoard;

/** The schema is the only contract: all of it is answered, and all of it is described. */
@RunningBoard
class SchemaTest {

    @TestConfiguration
    static class Inspection {

        @Bean
        AtomicReference<SchemaReport> report() {
            return new AtomicReference<>();
        }

        @Bean
        GraphQlSourceBuilderCustomizer inspecting(AtomicReference<SchemaReport> report) {
            return builder -> builder.inspectSchemaMappings(report::set);
        }
    }

    @Autowired
    AtomicReference<SchemaReport> report;

    @Autowired
    GraphQlSource source;

    @Test
    void everyFieldIsAnsweredAndNoAnswerIsLeftOver() {
        var found = report.get();

        assertThat(found.unmappedFields()).isEmpty();
        assertThat(found.unmappedRegistrations()).isEmpty();
        assertThat(found.unmappedArguments()).isEmpty();
        assertThat(found.skippedTypes()).isEmpty();
        assertThat(found.fieldNullnessErrors()).isEmpty();
        assertThat(found.argumentNullnessErrors()).isEmpty();
    }

    @Test
    void everythingIsDescribed() {
        var undescribed = new ArrayList<String>();
        for (var type : source.schema().getAllTypesAsList()) {
            if (!type.getName().startsWith("__") && !isBuiltIn(type.getName())) {
                note(undescribed, type.getName(), type);
                if (type instanceof GraphQLObjectType object) {
                    object.getFields().forEach(field -> {
                        var name = object.getName() + "." + field.getName();
                        note(undescribed, name, field);
                        field.getArguments().forEach(argument -> note(undescribed, name + argument, argument));
                    });
                }
                if (type instanceof GraphQLEnumType codes) {
                    codes.getValues().forEach(code -> note(undescribed, codes.getName() + "." + code.getName(), code));
                }
            }
        }

        assertThat(undescribed).isEmpty();
    }

    private static boolean isBuiltIn(String type) {
        return Stream.of("String", "Int", "Boolean", "ID", "Float").anyMatch(type::equals);
    }

    private static void note(List<String> undescribed, String name, GraphQLNamedSchemaElement element) {
        if (element.getDescription() == null || element.getDescription().isBlank()) {
            undescribed.add(name);
        }
    }
}
