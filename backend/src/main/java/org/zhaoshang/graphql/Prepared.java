package org.zhaoshang.graphql;

import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that was read and found valid, or what is wrong with it. */
record Prepared(@Nullable Document document, List<GraphQLError> errors) {

    static Prepared refused(List<? extends GraphQLError> errors) {
        return new Prepared(null, List.copyOf(errors));
    }

    PreparsedDocumentEntry entry() {
        return document == null ? new PreparsedDocumentEntry(errors) : new PreparsedDocumentEntry(document);
    }

    /** What the operation does that a request names; null where there is no such operation. */
    OperationDefinition.@Nullable Operation operation(@Nullable String name) {
        var definition = definition(name);
        return definition == null ? null : definition.getOperation();
    }

    /** How the operation is measured that a request names, or that is the only one. */
    String label(@Nullable String name) {
        var definition = definition(name);
        return Operations.label(definition == null ? null : definition.getName());
    }

    private @Nullable OperationDefinition definition(@Nullable String name) {
        if (document == null) {
            return null;
        }
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            return operations.size() == 1 ? operations.get(0) : null;
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElse(null);
    }
}
