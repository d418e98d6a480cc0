package org.zhaoshang.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A quotient (率) that keeps its numerator and denominator, so that nothing is computed from rounded values. */
public record Rate(BigDecimal numerator, BigDecimal denominator) implements Comparable<Rate> {

    private static final int VALUE_DECIMALS = 16;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Rate {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("a rate needs a base");
        }
    }

    /** A rate without a base (none, or zero) is no rate: never 0 %, never infinity. */
    public static @Nullable Rate of(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return numerator == null || denominator == null || denominator.signum() == 0
                ? null
                : new Rate(numerator, denominator);
    }

    public BigDecimal value() {
        return Decimals.rounded(numerator.divide(denominator, VALUE_DECIMALS, RoundingMode.HALF_UP), VALUE_DECIMALS);
    }

    /** The value x 100, half up to two decimals. */
    public BigDecimal percent() {
        return Decimals.plain(numerator.multiply(HUNDRED).divide(denominator, 2, RoundingMode.HALF_UP));
    }

    /** The value itself, half up to some decimals. */
    public BigDecimal rounded(int decimals) {
        return Decimals.plain(numerator.divide(denominator, decimals, RoundingMode.HALF_UP));
    }

    /** As leaders write it: 15.79%, 11.3%, 25%. */
    public String text() {
        return percent().toPlainString() + "%";
    }

    /** This rate minus another, in percentage points (百分点), half up to two decimals. */
    public BigDecimal pointsAbove(Rate other) {
        return Decimals.plain(crossDifference(other)
                .multiply(HUNDRED)
                .divide(denominator.multiply(other.denominator), 2, RoundingMode.HALF_UP));
    }

    /** Whether this rate is at least the other plus some percentage points, compared exactly. */
    public boolean atLeast(Rate other, BigDecimal points) {
        var product = denominator.multiply(other.denominator);
        var difference = crossDifference(other).multiply(HUNDRED).subtract(points.multiply(product));
        return difference.signum() * product.signum() >= 0;
    }

    /** By value, compared exactly. Not consistent with equals: 1/2 and 2/4 are two records of one value. */
    @Override
    public int compareTo(Rate other) {
        return crossDifference(other).signum()
                * denominator.multiply(other.denominator).signum();
    }

    public Rate times(BigDecimal factor) {
        return new Rate(numerator.multiply(factor), denominator);
    }

    public Rate plus(Rate other) {
        return new Rate(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rate dividedBy(BigDecimal divisor) {
        return new Rate(numerator, denominator.multiply(divisor));
    }

    /** This rate as a part of another; null where the other is 0. */
    public @Nullable Rate relativeTo(Rate other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    private BigDecimal crossDifference(Rate other) {
        return numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator));
    }
}
