package org.zhaoshang.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class OperationsTest {

    @Test
    void whatThePageAndTheContractNameIsKnownAndNothingElse() throws IOException {
        assertThat(Operations.label("ProjectRecordFollowUp")).isEqualTo("ProjectRecordFollowUp");
        for (var document : new PathMatchingResourcePatternResolver().getResources("classpath:/contract/*.graphql")) {
            Parser.parse(document.getContentAsString(StandardCharsets.UTF_8))
                    .getDefinitionsOfType(OperationDefinition.class)
                    .forEach(operation ->
                            assertThat(Operations.label(operation.getName())).isEqualTo(operation.getName()));
        }
        assertThat(Operations.label("Somebody13800000000")).isEqualTo(Operations.OTHER);
        assertThat(Operations.label(null)).isEqualTo(Operations.OTHER);
    }
}
