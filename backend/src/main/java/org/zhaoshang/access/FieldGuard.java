package org.zhaoshang.access;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.List;
import java.util.Set;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhaoshang.access.Writers.NotSignedIn;
import org.zhaoshang.audit.Audit;
import org.zhaoshang.audit.AuditEvent;
import org.zhaoshang.audit.AuditKind;
import org.zhaoshang.store.Store;

/**
 * Stands before every field that can be asked and every change that can be made, however a document comes: over HTTP, in an
 * export, or as a panel's query.
 */
@Configuration(proxyBeanMethods = false)
public class FieldGuard {

    /** In the context of a document of which something does not follow from the records: its answer is not given again. */
    public static final String FOLLOWS_NO_RECORDS = FieldGuard.class.getName() + ".followsNoRecords";

    private static final Set<String> GUARDED = Set.of("Query", "Mutation");

    @Bean
    GraphQlSourceBuilderCustomizer guardedFields(Store store, Audit audit) {
        return source -> source.typeVisitors(List.of(new Visitor(store, audit)));
    }

    private static final class Visitor extends GraphQLTypeVisitorStub {

        private final Store store;
        private final Audit audit;

        Visitor(Store store, Audit audit) {
            this.store = store;
            this.audit = audit;
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            if (context.getParentNode() instanceof GraphQLObjectType type && GUARDED.contains(type.getName())) {
                var code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
                var coordinates = type.getName() + "." + field.getName();
                var rule = Rules.ofField(coordinates);
                var answers = code.getDataFetcher(type, field);
                code.dataFetcher(type, field, guarded(coordinates, rule, answers));
            }
            return TraversalControl.CONTINUE;
        }

        private DataFetcher<?> guarded(String coordinates, Rule rule, DataFetcher<?> answers) {
            var followsNoRecords = Rules.followsNoRecords(coordinates);
            return environment -> {
                var rights = SecurityConfiguration.rights();
                if (!rule.allows(rights, store.holdsDemonstration())) {
                    audit.note(AuditEvent.of(AuditKind.REFUSED, coordinates));
                    throw rights.signedIn() ? new NotAllowed(rights) : new NotSignedIn();
                }
                if (followsNoRecords) {
                    environment.getGraphQlContext().put(FOLLOWS_NO_RECORDS, true);
                }
                return answers.get(environment);
            };
        }
    }
}
