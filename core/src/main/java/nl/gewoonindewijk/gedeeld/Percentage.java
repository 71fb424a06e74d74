package nl.gewoonindewijk.gedeeld;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Een percentage: an exact number of hundredths, so that 4 stands for 4%.
 *
 * <p>It may be negative (a decline) and is kept without trailing zeros, so that 4 and 4,00 are equal.
 *
 * @param waarde the number before the percent sign, with at most ten decimals and below a million
 */
public record Percentage(BigDecimal waarde) implements Comparable<Percentage> {

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final int MEESTE_DECIMALEN = 10;
    private static final int MEESTE_CIJFERS_VOOR_DE_KOMMA = 6;

    /** @throws IllegalArgumentException if there are more than ten decimals, or six digits before them */
    public Percentage {
        if (waarde.signum() != 0
                && ((long) waarde.precision() - waarde.scale() > MEESTE_CIJFERS_VOOR_DE_KOMMA
                        || waarde.scale() > MEESTE_DECIMALEN)) {
            throw new IllegalArgumentException(
                    "Een percentage is kleiner dan een miljoen en heeft ten hoogste tien decimalen.");
        }
        BigDecimal kort = waarde.stripTrailingZeros();
        waarde = kort.scale() < 0 ? kort.setScale(0) : kort;
    }

    /** Makes a percentage of a whole number: {@code of(4)} is 4%. */
    public static Percentage of(long waarde) {
        return new Percentage(BigDecimal.valueOf(waarde));
    }

    /**
     * What share one amount is of another, rounded as the caller says.
     *
     * @param deel the part
     * @param geheel the whole, not zero
     * @param decimalen decimals of the answer
     * @throws IllegalArgumentException if the whole is zero, or the outcome does not fit in a percentage
     */
    public static Percentage vanDeel(Bedrag deel, Bedrag geheel, int decimalen, RoundingMode afronding) {
        if (geheel.equals(Bedrag.NUL)) {
            throw new IllegalArgumentException("Van niets is geen percentage te bepalen.");
        }
        return new Percentage(deel.euro().multiply(HONDERD).divide(geheel.euro(), decimalen, afronding));
    }

    /**
     * This share of an amount, rounded to the cent as the caller says.
     *
     * @throws IllegalArgumentException if the outcome does not fit in an amount
     */
    public Bedrag van(Bedrag geheel, RoundingMode afronding) {
        return Bedrag.of(geheel.euro()
                .multiply(waarde)
                .divide(HONDERD, MathContext.UNLIMITED)
                .setScale(2, afronding));
    }

    /**
     * The difference with another percentage, in percentage points.
     *
     * @throws IllegalArgumentException if the difference is a million or more
     */
    public Percentage min(Percentage ander) {
        return new Percentage(waarde.subtract(ander.waarde));
    }

    @Override
    public int compareTo(Percentage ander) {
        return waarde.compareTo(ander.waarde);
    }

    /** In Dutch notation, without rounding: {@code 4%}, {@code 1,25%}. */
    @Override
    public String toString() {
        return waarde.toPlainString().replace('.', ',') + "%";
    }
}
