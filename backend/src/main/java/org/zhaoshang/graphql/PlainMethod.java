package org.zhaoshang.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * A controller's method that answers a field from what the field is of, and at most the language and arguments that come as it wants
 * them (字段方法): called as it is. Spring finds controller, arguments and their meaning anew for each field, which costs more than
 * most of these methods do.
 */
final class PlainMethod implements LightDataFetcher<Object> {

    private static final List<Class<?>> ANSWERED_LATER =
            List.of(Publisher.class, CompletionStage.class, Callable.class);

    private final MethodHandle method;
    private final Class<?> source;
    private final List<MethodArgument> given;
    private final Supplier<Object> controller;
    private final DataFetcher<?> spring;

    private PlainMethod(Method method, List<MethodArgument> given, Supplier<Object> controller, DataFetcher<?> spring) {
        this.source = method.getParameterTypes()[0];
        this.given = given;
        this.method = handle(method, given.size());
        this.controller = controller;
        this.spring = spring;
    }

    /**
     * @param spring fetches the same by Spring's means, and is what is told where the method wants more
     * @param controllers the controller that has a method
     */
    static DataFetcher<?> of(DataFetcher<?> fetcher, DataFetcher<?> spring, Controllers controllers) {
        if (fetcher instanceof SelfDescribingDataFetcher<?> described) {
            @Nullable Method method = described.asMethod();
            var given = method == null ? null : given(method);
            if (method != null && given != null) {
                return new PlainMethod(method, given, controllers.of(method), spring);
            }
        }
        return spring;
    }

    /** Where the controller of a method is found, once all of them are there. */
    interface Controllers {
        Supplier<Object> of(Method method);
    }

    @Override
    public @Nullable Object get(GraphQLFieldDefinition field, Object of, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        if (!source.isInstance(of)) {
            return spring.get(environment.get());
        }
        var values = new @Nullable Object[given.size()];
        for (var i = 0; i < values.length; i++) {
            var value = given.get(i).of(environment.get());
            if (value == MethodArgument.OTHERWISE) {
                return spring.get(environment.get());
            }
            values[i] = value;
        }
        try {
            return (Object) method.invokeExact(controller.get(), of, values);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        @Nullable Object of = environment.getSource();
        return of == null ? spring.get(environment) : get(environment.getFieldDefinition(), of, () -> environment);
    }

    /** What it wants besides what the field is of; null where it is not plain. */
    private static @Nullable List<MethodArgument> given(Method method) {
        var parameters = method.getParameters();
        if (parameters.length == 0
                || parameters[0].getAnnotations().length > 0
                || ANSWERED_LATER.stream().anyMatch(later -> later.isAssignableFrom(method.getReturnType()))) {
            return null;
        }
        var given = Arrays.stream(parameters)
                .skip(1)
                .map(MethodArgument::to)
                .flatMap(Optional::stream)
                .toList();
        return given.size() == parameters.length - 1 ? given : null;
    }

    private static MethodHandle handle(Method method, int given) {
        try {
            method.setAccessible(
                    true); // as Spring does: controllers and their methods are nobody's but their package's
            return MethodHandles.lookup()
                    .unreflect(method)
                    .asSpreader(2, Object[].class, given)
                    .asType(MethodType.methodType(Object.class, Object.class, Object.class, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
