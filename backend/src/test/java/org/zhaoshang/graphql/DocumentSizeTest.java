package org.zhaoshang.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentSizeTest {

    @Test
    void fragmentsCountWhereTheyAreUsed() {
        var size = size("query { a: x { ...F } y { ... on T { ...F } } } fragment F on T { one { two } three }");

        assertThat(size.fields()).isEqualTo(2 + 2 * 3);
        assertThat(size.rootFields()).isEqualTo(2);
        assertThat(size.depth()).isEqualTo(3);
        assertThat(size.aliases()).isEqualTo(1);
    }

    @Test
    void theLargestOperationCounts() {
        var size = size("query A { a { b { c } } } query B { a b c d }");

        assertThat(size.fields()).isEqualTo(4);
        assertThat(size.rootFields()).isEqualTo(4);
        assertThat(size.depth()).isEqualTo(3);
    }

    @Test
    void directivesCountWhereverTheyStand() {
        var size = size("query($v: Int @a) @b { f @c @d ... @e { g } ...F @h } fragment F on T @i { j @k }");

        assertThat(size.directives()).isEqualTo(8);
        assertThat(size.directivesAtOnce()).isEqualTo(2);
    }

    /** Sixty fragments, each of which uses the next one twice, are a million million million fields. */
    @Test
    void aDocumentThatGrowsWhileItIsReadIsMeasuredAtOnce() {
        var fragments = IntStream.range(0, 60)
                .mapToObj(i -> "fragment F" + i + " on T { a { ...F" + (i + 1) + " } b { ...F" + (i + 1) + " } }")
                .collect(Collectors.joining(" "));

        var size = size("{ ...F0 } " + fragments + " fragment F60 on T { c }");

        assertThat(size.fields()).isGreaterThanOrEqualTo(1_000_000_000);
        assertThat(size.depth()).isEqualTo(61);
    }

    @Test
    void fragmentsThatUseThemselvesOrAreNotThereAreLeftToValidation() {
        assertThat(size("{ ...A } fragment A on T { a ...B } fragment B on T { b ...A ...C }")
                        .fields())
                .isEqualTo(2);
    }

    private static DocumentSize size(String document) {
        return DocumentSize.of(Parser.parse(document));
    }
}
