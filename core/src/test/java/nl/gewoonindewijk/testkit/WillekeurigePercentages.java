package nl.gewoonindewijk.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.gewoonindewijk.gedeeld.Percentage;

/** Percentages. */
public final class WillekeurigePercentages {

    private static final BigDecimal BIJNA_MILJOEN = new BigDecimal("999999.9999999999");
    private static final int MEESTE_DECIMALEN = 10;

    private WillekeurigePercentages() {}

    /** Any percentage there is: below a million, with at most ten decimals, negative ones included. */
    public static Arbitrary<Percentage> alle() {
        return Arbitraries.bigDecimals()
                .between(BIJNA_MILJOEN.negate(), BIJNA_MILJOEN)
                .ofScale(MEESTE_DECIMALEN)
                .map(Percentage::new);
    }

    /** A growth: from -100% up to 1.000%, with at most ten decimals. */
    public static Arbitrary<Percentage> groei() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-100), BigDecimal.valueOf(1_000))
                .ofScale(MEESTE_DECIMALEN)
                .map(Percentage::new);
    }

    /** From 0% up to 100%, with at most two decimals. */
    public static Arbitrary<Percentage> vanGeheel() {
        return Arbitraries.integers()
                .between(0, 10_000)
                .map(honderdste -> new Percentage(BigDecimal.valueOf(honderdste, 2)));
    }
}
