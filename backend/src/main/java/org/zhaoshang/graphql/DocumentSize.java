package org.zhaoshang.graphql;

import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How large a document is, before anything is validated or executed. Each fragment is measured once, however often it is
 * used: a document of thirty fragments, each of which uses the next one twice, would otherwise take a billion steps, which
 * the engine's own limits of depth and size do take.
 */
final class DocumentSize {

    /**
     * What a selection comes to where it is used.
     *
     * @param fields with all below
     * @param top only its own
     * @param depth 1 where nothing is below
     */
    private record Extent(long fields, long top, long depth) {

        static final Extent NONE = new Extent(0, 0, 0);
        private static final long MOST = 1_000_000_000;

        Extent and(Extent other) {
            return new Extent(
                    Math.min(MOST, fields + other.fields),
                    Math.min(MOST, top + other.top),
                    Math.max(depth, other.depth));
        }

        Extent under() {
            return new Extent(Math.min(MOST, fields + 1), 1, depth + 1);
        }
    }

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Extent> measured = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private Extent largest = Extent.NONE;
    private int aliases;
    private int directives;
    private int directivesAtOnce;

    private DocumentSize() {}

    static DocumentSize of(Document document) {
        var size = new DocumentSize();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> size.fragments.putIfAbsent(fragment.getName(), fragment));
        for (Definition<?> definition : document.getDefinitions()) {
            size.measure(definition);
        }
        return size;
    }

    long fields() {
        return largest.fields();
    }

    long rootFields() {
        return largest.top();
    }

    long depth() {
        return largest.depth();
    }

    int aliases() {
        return aliases;
    }

    int directives() {
        return directives;
    }

    int directivesAtOnce() {
        return directivesAtOnce;
    }

    private void measure(Definition<?> definition) {
        if (definition instanceof OperationDefinition operation) {
            count(operation);
            operation.getVariableDefinitions().forEach(this::count);
            var extent = extent(operation.getSelectionSet());
            largest = new Extent(
                    Math.max(largest.fields(), extent.fields()),
                    Math.max(largest.top(), extent.top()),
                    Math.max(largest.depth(), extent.depth()));
        } else if (definition instanceof FragmentDefinition fragment) {
            extent(fragment.getName());
        }
    }

    private Extent extent(@Nullable SelectionSet selections) {
        var extent = Extent.NONE;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                extent = extent.and(extent(selection));
            }
        }
        return extent;
    }

    private Extent extent(Selection<?> selection) {
        if (selection instanceof Field field) {
            count(field);
            aliases += field.getAlias() == null ? 0 : 1;
            return extent(field.getSelectionSet()).under();
        }
        if (selection instanceof InlineFragment inline) {
            count(inline);
            return extent(inline.getSelectionSet());
        }
        if (selection instanceof FragmentSpread spread) {
            count(spread);
            return extent(spread.getName());
        }
        return Extent.NONE;
    }

    /** One that is not there, or that uses itself, has no extent: validation refuses it. */
    private Extent extent(String fragment) {
        var known = measured.get(fragment);
        var definition = fragments.get(fragment);
        if (known != null || definition == null || !open.add(fragment)) {
            return known == null ? Extent.NONE : known;
        }
        count(definition);
        var extent = extent(definition.getSelectionSet());
        open.remove(fragment);
        measured.put(fragment, extent);
        return extent;
    }

    private void count(DirectivesContainer<?> place) {
        var here = place.getDirectives().size();
        directives += here;
        directivesAtOnce = Math.max(directivesAtOnce, here);
    }
}
