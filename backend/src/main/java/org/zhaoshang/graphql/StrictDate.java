package org.zhaoshang.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.zhaoshang.shared.Text;

/**
 * A day in ISO form that exists. The extended scalars' Date takes 2015-02-30 for the 28th, and a board of another day
 * than was asked for is worse than an error.
 */
final class StrictDate implements Coercing<LocalDate, String> {

    static final GraphQLScalarType SCALAR = GraphQLScalarType.newScalar()
            .name("Date")
            .description("A local date in ISO form, such as 2015-03-31.")
            .coercing(new StrictDate())
            .build();

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        return day.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        return day(input).orElseThrow(() -> new CoercingParseValueException(complaint(input, locale)));
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object written = input instanceof StringValue text && text.getValue() != null ? text.getValue() : input;
        return day(written).orElseThrow(() -> new CoercingParseLiteralException(complaint(written, locale)));
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }

    private static Optional<LocalDate> day(Object input) {
        try {
            return input instanceof LocalDate day
                    ? Optional.of(day)
                    : input instanceof String text
                            ? Optional.of(LocalDate.parse(text)).filter(StrictDate::isOfOurTime)
                            : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Java knows years of nine digits, between which days are more than an Int can tell. */
    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() > 0 && day.getYear() <= 9999;
    }

    private static String complaint(Object input, Locale locale) {
        return new Text(
                        "不是有效的日期：" + input + "，应如 2015-03-31",
                        "no valid date: " + input + ", expected one like 2015-03-31")
                .in(locale);
    }
}
