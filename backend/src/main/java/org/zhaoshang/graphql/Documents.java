package org.zhaoshang.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.AssertException;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.zhaoshang.shared.Text;

/**
 * Documents as they are sent (查询文档): read, measured and validated, in this order, so that what is too large costs
 * little. A valid one is read once, however often it is sent.
 */
@Component
class Documents implements PreparsedDocumentProvider {

    /** Roughly, and rather too much: a tree of nodes beside its text. */
    private static final int BYTES_PER_CHARACTER = 40;

    private static final Text LENGTH = new Text("查询的字符数", "the document is too long");
    private static final Text TOKENS = new Text("查询过大：词数超过 ", "the document has more words and signs than ");
    private static final Text NESTING = new Text("查询嵌套过深", "the document is nested too deeply");

    private static final Text UNREADABLE = new Text("查询无法解析", "the document cannot be read");
    static final Text DIGITS = new Text("数值位数过多", "a number has too many digits");

    private final Limits limits;
    private final ObjectProvider<GraphQlSource> source;
    private final ParserOptions options;
    private final Cache<String, Prepared> valid;

    Documents(Limits limits, ObjectProvider<GraphQlSource> source) {
        this.limits = limits;
        this.source = source;
        options = ParserOptions.getDefaultOperationParserOptions()
                .transform(builder -> builder.maxCharacters(limits.characters())
                        .maxTokens(limits.tokens())
                        .maxWhitespaceTokens(limits.characters()));
        valid = Caffeine.newBuilder()
                .maximumWeight(limits.documents().toBytes())
                .weigher((String text, Prepared prepared) -> 1_000 + text.length() * BYTES_PER_CHARACTER)
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        @Nullable Prepared known = input.getGraphQLContext().get(Prepared.class);
        var prepared = known == null ? prepare(input.getQuery(), input.getLocale()) : known;
        return CompletableFuture.completedFuture(prepared.entry());
    }

    /** How a document is measured that was answered before. */
    String label(Asked asked) {
        var known = valid.getIfPresent(asked.document());
        return known == null ? Operations.OTHER : known.label(asked.operationName());
    }

    Prepared prepare(String text, Locale locale) {
        var known = valid.getIfPresent(text);
        if (known != null) {
            return known;
        }
        var prepared = read(text, locale);
        if (prepared.document() != null) {
            valid.put(text, prepared);
        }
        return prepared;
    }

    private Prepared read(String text, Locale locale) {
        if (text.length() > limits.characters()) {
            return Prepared.refused(
                    List.of(TooMuch.error(LENGTH, "characters", text.length(), limits.characters(), locale)));
        }
        try {
            return check(Parser.parse(environment(text, locale)), locale);
        } catch (ParseCancelledTooDeepException e) {
            return Prepared.refused(List.of(TooMuch.error(NESTING, "depth", locale)));
        } catch (ParseCancelledException e) {
            var words = new Text(TOKENS.zh() + limits.tokens(), TOKENS.en() + limits.tokens());
            return Prepared.refused(List.of(TooMuch.error(words, "tokens", locale)));
        } catch (InvalidSyntaxException e) {
            return Prepared.refused(List.of(e.toInvalidSyntaxError()));
        } catch (AssertException e) {
            // of some broken escapes in texts the parser itself does not know how to complain
            return Prepared.refused(List.of(invalid(UNREADABLE, locale)));
        }
    }

    private Prepared check(Document document, Locale locale) {
        var exceeded = DocumentLimits.exceeded(document, limits, locale);
        if (!exceeded.isEmpty()) {
            return Prepared.refused(exceeded);
        }
        if (!Numbers.areMeant(document)) {
            return Prepared.refused(List.of(TooMuch.error(DIGITS, "digits", locale)));
        }
        var errors = ParseAndValidate.validate(source.getObject().schema(), document, locale);
        return errors.isEmpty() ? new Prepared(document, List.of()) : Prepared.refused(errors);
    }

    private static GraphQLError invalid(Text words, Locale locale) {
        return GraphqlErrorBuilder.newError()
                .errorType(ErrorType.InvalidSyntax)
                .message(words.in(locale))
                .build();
    }

    private ParserEnvironment environment(String text, Locale locale) {
        return ParserEnvironment.newParserEnvironment()
                .document(text)
                .parserOptions(options)
                .locale(locale)
                .build();
    }
}
