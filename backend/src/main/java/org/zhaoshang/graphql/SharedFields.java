package org.zhaoshang.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.access.Readers;
import org.zhaoshang.board.Board;

/**
 * Of a board, answers what every page asks beside its own once for all pages of a snapshot and a day (共用字段). It was half of
 * what their documents select, and each of them had it executed field by field.
 */
final class SharedFields extends AsyncExecutionStrategy {

    private static final Set<String> SHARED = Set.of("indicators");

    private final Readers readers;
    private final Cache<Field, Selected> selections =
            Caffeine.newBuilder().weakKeys().build();

    SharedFields(DataFetcherExceptionHandler exceptions, Readers readers) {
        super(exceptions);
        this.readers = readers;
    }

    /**
     * What a document asks of a field.
     *
     * @param variables the names of those that occur in it
     * @param whole whether all of it is in the text, and nothing in fragments elsewhere
     */
    private record Selected(String text, Set<String> variables, boolean whole) {}

    /** All that the value follows from besides the snapshot. */
    private record Key(
            LocalDate asOf,
            @Nullable Instant knownAt,
            String text,
            Map<String, Object> variables,
            Locale locale,
            String reader) {}

    /** What an answer holds there. */
    private record Shared(FieldValueInfo value) {}

    @Override
    protected Object resolveFieldWithInfo(ExecutionContext context, ExecutionStrategyParameters parameters) {
        var field = parameters.getField();
        if (parameters.getSource() instanceof Board board
                && SHARED.contains(field.getName())
                && field.isSingleField()) {
            var selected = selections.get(field.getSingleField(), SharedFields::selected);
            if (selected.whole()) {
                return shared(context, parameters, board, selected);
            }
        }
        return super.resolveFieldWithInfo(context, parameters);
    }

    private Object shared(
            ExecutionContext context, ExecutionStrategyParameters parameters, Board board, Selected selected) {
        var key = key(context, board, selected);
        if (board.ledger().known(key) instanceof Shared known) {
            return known.value();
        }
        var errors = context.getErrors().size();
        var resolved = super.resolveFieldWithInfo(context, parameters);
        if (resolved instanceof FieldValueInfo value
                && !value.isFutureValue()
                && context.getErrors().size() == errors) {
            var alone = new FieldValueInfo(value.getCompleteValueType(), value.getFieldValueObject());
            board.ledger().remember(key, new Shared(alone));
        }
        return resolved;
    }

    private Key key(ExecutionContext context, Board board, Selected selected) {
        var given = context.getCoercedVariables().toMap();
        var variables = new HashMap<String, Object>();
        selected.variables().stream().filter(given::containsKey).forEach(name -> variables.put(name, given.get(name)));
        return new Key(
                board.asOf(),
                board.knownAt(),
                selected.text(),
                variables,
                context.getLocale(),
                readers.current().sees());
    }

    private static Selected selected(Field field) {
        var variables = new LinkedHashSet<String>();
        var spreads = new AtomicBoolean();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            public TraversalControl visitVariableReference(
                                    VariableReference variable, TraverserContext<graphql.language.Node> at) {
                                variables.add(variable.getName());
                                return TraversalControl.CONTINUE;
                            }

                            @Override
                            public TraversalControl visitFragmentSpread(
                                    FragmentSpread spread, TraverserContext<graphql.language.Node> at) {
                                spreads.set(true);
                                return TraversalControl.CONTINUE;
                            }
                        },
                        field);
        return new Selected(AstPrinter.printAstCompact(field), variables, !spreads.get());
    }
}
