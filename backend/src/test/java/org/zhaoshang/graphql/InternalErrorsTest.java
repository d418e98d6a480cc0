package org.zhaoshang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class InternalErrorsTest {

    @Test
    void whoeverMetOneIsToldItsRequestAndNothingOfItsCause() {
        DataFetchingEnvironment environment = mock(RETURNS_DEEP_STUBS);
        when(environment.getLocale()).thenReturn(Locale.CHINA);
        when(environment.getExecutionStepInfo().getPath()).thenReturn(ResultPath.parse("/board"));
        MDC.put("request", "a1");
        try {
            var error = new InternalErrors().resolveToSingleError(new IllegalStateException("a secret"), environment);

            assertThat(error.getMessage()).contains("a1").doesNotContain("secret");
            assertThat(error.getExtensions()).containsEntry("request", "a1");
        } finally {
            MDC.remove("request");
        }
    }
}
