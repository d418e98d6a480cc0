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
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * A controller's method that answers a field from what the field is of, and at most the language (字段方法): called as it is.
 * Spring finds controller, arguments and their meaning anew for each field, which costs more than most of these methods do.
 */
final class PlainMethod implements LightDataFetcher<Object> {

    private static final List<Class<?>> ANSWERED_LATER =
            List.of(Publisher.class, CompletionStage.class, Callable.class);
    private static final MethodType FROM_SOURCE = MethodType.methodType(Object.class, Object.class, Object.class);
    private static final MethodType IN_LANGUAGE = FROM_SOURCE.appendParameterTypes(Locale.class);

    private final MethodHandle method;
    private final Class<?> source;
    private final boolean inLanguage;
    private final Supplier<Object> controller;
    private final DataFetcher<?> spring;

    private PlainMethod(Method method, Supplier<Object> controller, DataFetcher<?> spring) {
        this.source = method.getParameterTypes()[0];
        this.inLanguage = method.getParameterCount() == 2;
        this.method = handle(method).asType(inLanguage ? IN_LANGUAGE : FROM_SOURCE);
        this.controller = controller;
        this.spring = spring;
    }

    /**
     * The fetcher itself where its method wants more.
     *
     * @param controllers the controller that has a method
     */
    static DataFetcher<?> of(DataFetcher<?> fetcher, Controllers controllers) {
        if (fetcher instanceof SelfDescribingDataFetcher<?> described) {
            @Nullable Method method = described.asMethod();
            if (method != null && isPlain(method)) {
                return new PlainMethod(method, controllers.of(method), fetcher);
            }
        }
        return fetcher;
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
        try {
            return inLanguage
                    ? (Object) method.invokeExact(
                            controller.get(), of, environment.get().getLocale())
                    : (Object) method.invokeExact(controller.get(), of);
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

    private static boolean isPlain(Method method) {
        var parameters = method.getParameterTypes();
        var bare = Arrays.stream(method.getParameterAnnotations()).allMatch(annotations -> annotations.length == 0);
        var fits = parameters.length == 1 || parameters.length == 2 && parameters[1] == Locale.class;
        return fits
                && bare
                && ANSWERED_LATER.stream().noneMatch(later -> later.isAssignableFrom(method.getReturnType()));
    }

    private static MethodHandle handle(Method method) {
        try {
            method.setAccessible(
                    true); // as Spring does: controllers and their methods are nobody's but their package's
            return MethodHandles.lookup().unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
