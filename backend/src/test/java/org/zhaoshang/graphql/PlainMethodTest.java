package org.zhaoshang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

class PlainMethodTest {

    record Street(String name) {}

    /** As controllers are. */
    static class Streets {

        String name(Street street) {
            return street.name();
        }

        String sign(Street street, Locale language) {
            return street.name() + " " + language;
        }

        int count(Street street) {
            throw new IllegalArgumentException(street.name());
        }

        String house(Street street, @Argument int number) {
            return street.name() + number;
        }

        String map(Street street, DataFetchingEnvironment environment) {
            return street.name() + environment;
        }

        CompletableFuture<String> length(Street street) {
            return CompletableFuture.completedFuture(street.name());
        }

        String nothing() {
            return "";
        }
    }

    @Test
    void isCalledWithWhatTheFieldIsOf() throws Exception {
        assertThat(fetcher("name").get(of(new Street("光华大道")))).isEqualTo("光华大道");
    }

    @Test
    void isToldTheLanguageWhereItWantsIt() throws Exception {
        assertThat(fetcher("sign").get(of(new Street("光华大道")))).isEqualTo("光华大道 zh");
    }

    @Test
    void whatItThrowsIsThrown() {
        assertThatThrownBy(() -> fetcher("count").get(of(new Street("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a");
    }

    @Test
    void ofSomethingElseSpringKnowsWhatIsMeant() throws Exception {
        assertThat(fetcher("name").get(of("光华大道"))).isEqualTo("by Spring");
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "map", "length", "nothing"})
    void whatWantsMoreOrAnswersLaterIsLeftToSpring(String method) {
        assertThat(fetcher(method)).isNotInstanceOf(PlainMethod.class);
    }

    private static DataFetcher<?> fetcher(String name) {
        var streets = new Streets();
        return PlainMethod.of(spring(method(name)), method -> () -> streets);
    }

    private static Method method(String name) {
        return Arrays.stream(Streets.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SelfDescribingDataFetcher<?> spring(Method method) {
        SelfDescribingDataFetcher<?> spring = mock();
        when(spring.asMethod()).thenReturn(method);
        try {
            when(spring.get(org.mockito.ArgumentMatchers.any())).thenAnswer(call -> "by Spring");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return spring;
    }

    private static DataFetchingEnvironment of(Object source) {
        DataFetchingEnvironment environment = mock();
        when(environment.getSource()).thenReturn(source);
        when(environment.getLocale()).thenReturn(Locale.CHINESE);
        return environment;
    }
}
