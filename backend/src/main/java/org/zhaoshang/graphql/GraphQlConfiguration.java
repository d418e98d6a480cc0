package org.zhaoshang.graphql;

import graphql.scalars.ExtendedScalars;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.zhaoshang.access.Readers;
import org.zhaoshang.store.Store;

/** The scalars of the schema, how documents are read, and who may ask for the schema. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        var decimal = ExtendedScalars.newAliasedScalar("Decimal")
                .aliasedScalar(ExtendedScalars.GraphQLBigDecimal)
                .build();
        var json = ExtendedScalars.newAliasedScalar("JSON")
                .aliasedScalar(ExtendedScalars.Json)
                .build();
        return wiring -> wiring.scalar(StrictDate.SCALAR)
                .scalar(AmountScalar.SCALAR)
                .scalar(ExtendedScalars.DateTime)
                .scalar(decimal)
                .scalar(json);
    }

    @Bean
    GraphQlSourceBuilderCustomizer preparedDocuments(Documents documents) {
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    @Bean
    GraphQlSourceBuilderCustomizer sharedFields(ObjectProvider<DataFetcherExceptionResolver> errors, Readers readers) {
        return source -> {
            // behind all who know better what a problem means
            var behind = Stream.concat(errors.orderedStream(), Stream.of(new InternalErrors()));
            var handler = DataFetcherExceptionResolver.createExceptionHandler(behind.toList());
            source.configureGraphQl(graphQl -> graphQl.defaultDataFetcherExceptionHandler(handler)
                    .queryExecutionStrategy(new SharedFields(handler, readers)));
        };
    }

    @Bean
    SchemaAccess schemaAccess(Limits limits, Readers readers, Store store) {
        return () -> limits.introspection()
                .allows(store.holdsDemonstration(), readers.current().signedIn());
    }
}
