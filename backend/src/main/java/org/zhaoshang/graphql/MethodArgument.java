package org.zhaoshang.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.Argument;

/** What a parameter of a method is given when a field is answered (方法参数). */
interface MethodArgument {

    /** Told instead of a value that is none of the parameter's type: Spring may know what is meant. */
    Object OTHERWISE = new Object();

    /** What scalars are read as. */
    Set<Class<?>> AS_THEY_COME =
            Set.of(String.class, Integer.class, Boolean.class, LocalDate.class, OffsetDateTime.class);

    @Nullable
    Object of(DataFetchingEnvironment environment);

    /** Nothing where that is not told by the language, or by an argument that comes as it is wanted, or as a code. */
    static Optional<MethodArgument> to(Parameter parameter) {
        var annotations = parameter.getAnnotations().length;
        if (annotations == 0 && parameter.getType() == Locale.class) {
            return Optional.of(DataFetchingEnvironment::getLocale);
        }
        var argument = AnnotatedElementUtils.findMergedAnnotation(parameter, Argument.class);
        if (argument == null || annotations > 1 || argument.name().isEmpty() && !parameter.isNamePresent()) {
            return Optional.empty();
        }
        var name = argument.name().isEmpty() ? parameter.getName() : argument.name();
        return reading(parameter).map(reading -> environment -> {
            @Nullable Object value = environment.getArgument(name);
            return value == null ? null : reading.apply(value);
        });
    }

    private static Optional<Function<Object, Object>> reading(Parameter parameter) {
        var type = parameter.getType();
        if (AS_THEY_COME.contains(type)) {
            return Optional.of(value -> type.isInstance(value) ? value : OTHERWISE);
        }
        if (type.isEnum()) {
            return Optional.of(code(type));
        }
        if (type == List.class
                && parameter.getParameterizedType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> of
                && of.isEnum()) {
            var code = code(of);
            return Optional.of(value -> codes(value, code));
        }
        return Optional.empty();
    }

    /** A constant by its name. */
    private static Function<Object, Object> code(Class<?> type) {
        var named = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.<Object, String, Object>toMap(one -> ((Enum<?>) one).name(), one -> one));
        return value -> value instanceof String name ? named.getOrDefault(name, OTHERWISE) : OTHERWISE;
    }

    private static Object codes(Object value, Function<Object, Object> code) {
        if (!(value instanceof Collection<?> names)) {
            return OTHERWISE;
        }
        var codes = names.stream().map(code).toList();
        return codes.contains(OTHERWISE) ? OTHERWISE : codes;
    }
}
