package org.zhaoshang.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

class PlainMethodTest {

    record Street(String name) {}

    enum Side {
        SUNNY,
        SHADY
    }

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

        String house(Street street, @Argument @Nullable Integer number, Locale language) {
            return street.name() + number + language;
        }

        String on(Street street, @Argument("day") LocalDate date, @Argument Side side, @Argument List<Side> sides) {
            return street.name() + date + side + sides;
        }

        String lane(Street street, @Argument int number) {
            return street.name() + number;
        }

        String lit(Street street, @Argument Map<String, Object> lamps) {
            return street.name() + lamps;
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
    void isGivenArgumentsAsTheyCome() throws Exception {
        assertThat(fetcher("house").get(of(new Street("光华大道"), Map.of("number", 7))))
                .isEqualTo("光华大道7zh");
    }

    @Test
    void isGivenNothingWhereNothingCame() throws Exception {
        assertThat(fetcher("house").get(of(new Street("光华大道")))).isEqualTo("光华大道nullzh");
    }

    @Test
    void isGivenConstantsByTheirNames() throws Exception {
        var day = LocalDate.of(2015, 3, 31);
        var arguments = Map.of("day", day, "side", "SHADY", "sides", List.of("SHADY", "SUNNY"));
        assertThat(fetcher("on").get(of(new Street("光华大道"), arguments))).isEqualTo("光华大道2015-03-31SHADY[SHADY, SUNNY]");
    }

    @Test
    void ofAnArgumentThatComesOtherwiseSpringKnowsWhatIsMeant() throws Exception {
        assertThat(fetcher("house").get(of(new Street("光华大道"), Map.of("number", "7"))))
                .isEqualTo("by Spring");
        assertThat(fetcher("on").get(of(new Street("光华大道"), Map.of("side", "NORTH"))))
                .isEqualTo("by Spring");
        assertThat(fetcher("on").get(of(new Street("光华大道"), Map.of("sides", List.of("SUNNY", "NORTH")))))
                .isEqualTo("by Spring");
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
    @ValueSource(strings = {"lane", "lit", "map", "length", "nothing"})
    void whatWantsMoreOrAnswersLaterIsLeftToSpring(String method) {
        assertThat(fetcher(method)).isNotInstanceOf(PlainMethod.class);
    }

    private static DataFetcher<?> fetcher(String name) {
        var streets = new Streets();
        var spring = spring(method(name));
        return PlainMethod.of(spring, spring, method -> () -> streets);
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
        return of(source, Map.of());
    }

    private static DataFetchingEnvironment of(Object source, Map<String, ?> arguments) {
        DataFetchingEnvironment environment = mock();
        arguments.forEach((name, value) -> when(environment.getArgument(name)).thenReturn(value));
        when(environment.getSource()).thenReturn(source);
        when(environment.getLocale()).thenReturn(Locale.CHINESE);
        return environment;
    }
}
