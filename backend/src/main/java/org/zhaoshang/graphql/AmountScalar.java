package org.zhaoshang.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;
import org.zhaoshang.shared.Text;

/** An amount as a filter takes it: a plain number is 亿元, an object names its unit and currency. */
final class AmountScalar implements Coercing<Money, Object> {

    static final GraphQLScalarType SCALAR = GraphQLScalarType.newScalar()
            .name("Amount")
            .description("An amount as it is put into a filter.")
            .coercing(new AmountScalar())
            .build();

    private static final Set<String> PARTS = Set.of("amount", "unit", "currency");

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        throw new CoercingSerializeException("an Amount is only put in");
    }

    @Override
    public Money parseValue(Object input, GraphQLContext context, Locale locale) {
        return money(input).orElseThrow(() -> new CoercingParseValueException(complaint(input, locale)));
    }

    @Override
    public Money parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object written = ExtendedScalars.Json.getCoercing().parseLiteral(input, variables, context, locale);
        return Optional.ofNullable(written)
                .flatMap(AmountScalar::money)
                .orElseThrow(() -> new CoercingParseLiteralException(complaint(String.valueOf(written), locale)));
    }

    private static Optional<Money> money(Object input) {
        if (input instanceof Money money) {
            return Optional.of(money);
        }
        if (input instanceof Map<?, ?> parts) {
            return PARTS.containsAll(parts.keySet())
                    ? number(parts.get("amount")).flatMap(amount -> money(amount, parts))
                    : Optional.empty();
        }
        return number(input).map(amount -> Money.of(amount, MoneyUnit.YI, Currency.CNY));
    }

    private static Optional<Money> money(BigDecimal amount, Map<?, ?> parts) {
        var unit = code(MoneyUnit.class, parts.get("unit"), MoneyUnit.YI);
        var currency = code(Currency.class, parts.get("currency"), Currency.CNY);
        return unit.flatMap(in -> currency.map(of -> Money.of(amount, in, of)));
    }

    private static Optional<BigDecimal> number(@Nullable Object input) {
        return input instanceof Number number ? Optional.of(new BigDecimal(number.toString())) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> codes, @Nullable Object name, E usual) {
        if (name == null) {
            return Optional.of(usual);
        }
        for (var code : codes.getEnumConstants()) {
            if (code.name().equals(name)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static String complaint(Object input, Locale locale) {
        return new Text(
                        "不是金额：" + input + "，应为以亿元计的数，或 {amount, unit, currency}",
                        "no amount: " + input + ", expected a number in 10^8 yuan or {amount, unit, currency}")
                .in(locale);
    }
}
