package org.zhaoshang.analysis;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhaoshang.analysis.ProjectField.Kind;
import org.zhaoshang.analysis.Subject.OfField;
import org.zhaoshang.ledger.Chain;
import org.zhaoshang.ledger.Ledger;
import org.zhaoshang.ledger.Project;
import org.zhaoshang.projects.Named;
import org.zhaoshang.shared.Currency;
import org.zhaoshang.shared.Labelled;
import org.zhaoshang.shared.Money;
import org.zhaoshang.shared.MoneyUnit;
import org.zhaoshang.shared.Text;

/**
 * What the projects of a group have in common in one dimension (分组值).
 *
 * @param value null where they lack it
 */
public record GroupKey(String dimension, @Nullable Object value, String label) {

    private static final Text MISSING = new Text("未填", "Not given");
    private static final Text YES = new Text("是", "Yes");
    private static final Text NO = new Text("否", "No");

    static GroupKey of(Dimension dimension, @Nullable Object value, Ledger ledger, Locale locale) {
        return value == null
                ? new GroupKey(dimension.name(), null, MISSING.in(locale))
                : new GroupKey(dimension.name(), value(dimension, value), label(dimension, value, ledger, locale));
    }

    /** As JSON has it; amounts in 亿元 and 万美元, as filters take them. */
    private static Object value(Dimension dimension, Object value) {
        if (value instanceof Period period) {
            return period.value();
        }
        if (value instanceof BigDecimal number && dimension.subject() instanceof OfField of) {
            return switch (of.field().kind()) {
                case YUAN, DOLLARS -> MoneyUnit.YI.fromOnes(number);
                default -> number;
            };
        }
        return value instanceof Enum<?> code ? code.name() : value;
    }

    private static String label(Dimension dimension, Object value, Ledger ledger, Locale locale) {
        if (value instanceof Period period) {
            return period.label(locale);
        }
        if (value instanceof Labelled code) {
            return code.label().in(locale);
        }
        if (value instanceof Boolean yes) {
            return (yes ? YES : NO).in(locale);
        }
        var words = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return dimension.subject() instanceof OfField of ? label(of.field(), value, words, ledger, locale) : words;
    }

    private static String label(ProjectField field, Object value, String words, Ledger ledger, Locale locale) {
        if (field.kind() == Kind.YUAN || field.kind() == Kind.DOLLARS) {
            var currency = field.kind() == Kind.YUAN ? Currency.CNY : Currency.USD;
            return new Money((BigDecimal) value, currency).text(locale);
        }
        return switch (field) {
            case INDUSTRY -> Named.industry(ledger, words, locale).name();
            case DEPARTMENT -> Named.department(ledger, words, locale).name();
            case PERSON, LEADER -> Named.person(ledger, words, locale).name();
            case CHAIN -> Named.chain(ledger, words, locale).name();
            case LINK ->
                ledger.all(Chain.class).stream()
                        .flatMap(chain -> Named.link(ledger, chain.code(), words, locale).stream())
                        .findFirst()
                        .map(Named::name)
                        .orElse(words);
            case PARENT ->
                ledger.find(Project.class, words)
                        .map(parent -> parent.profile().name())
                        .orElse(words);
            default -> words;
        };
    }
}
