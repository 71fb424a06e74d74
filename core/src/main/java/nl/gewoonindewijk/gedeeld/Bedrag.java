package nl.gewoonindewijk.gedeeld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Een bedrag in euro's: an exact amount of money, counted in whole euro cents.
 *
 * <p>An amount may be negative. Nothing is ever rounded here: whatever does not fit in whole cents, or in a {@code long},
 * is refused.
 *
 * @param centen the amount in euro cents
 */
public record Bedrag(long centen) implements Comparable<Bedrag> {

    /** No money at all. */
    public static final Bedrag NUL = new Bedrag(0);

    private static final int CENTEN_PER_EURO = 100;
    private static final int DECIMALEN = 2;
    private static final int CIJFERS_VAN_LONG = 19;

    /**
     * Makes an amount of whole euros.
     *
     * @throws ArithmeticException if the amount in cents does not fit in a {@code long}
     */
    public static Bedrag ofEuro(long euro) {
        return new Bedrag(Math.multiplyExact(euro, CENTEN_PER_EURO));
    }

    /**
     * Makes an amount of euros with at most two decimals.
     *
     * @throws IllegalArgumentException if there are more than two decimals, or the amount in cents does not fit in a
     *     {@code long}
     */
    public static Bedrag of(BigDecimal euro) {
        if (euro.scale() > DECIMALEN) {
            throw new IllegalArgumentException("Een bedrag heeft ten hoogste twee decimalen.");
        }
        if (euro.signum() == 0) {
            return NUL;
        }
        // Compared before setScale, which would write out the zeros of 1E+999999999.
        if ((long) euro.precision() - euro.scale() > CIJFERS_VAN_LONG - DECIMALEN) {
            throw teGroot();
        }
        try {
            return new Bedrag(euro.movePointRight(DECIMALEN).longValueExact());
        } catch (ArithmeticException e) {
            throw teGroot();
        }
    }

    /**
     * Reads an amount in Dutch notation: &euro; 310.000,-, &euro; 1.234,56, 1234,56 or -12.
     *
     * <p>The euro sign (or {@code EUR}) is optional, dots group by three or not at all, and the comma is followed by two
     * decimals or a dash. What this prints, {@link #toString()}, it reads back.
     *
     * @throws IllegalArgumentException if the text is anything else, or the amount does not fit
     */
    public static Bedrag parse(String tekst) {
        return Bedragnotatie.lees(tekst);
    }

    /**
     * The sum of this and another amount.
     *
     * @throws ArithmeticException on overflow
     */
    public Bedrag plus(Bedrag ander) {
        return new Bedrag(Math.addExact(centen, ander.centen));
    }

    /**
     * This amount less another.
     *
     * @throws ArithmeticException on overflow
     */
    public Bedrag min(Bedrag ander) {
        return new Bedrag(Math.subtractExact(centen, ander.centen));
    }

    /**
     * This amount a number of times.
     *
     * @throws ArithmeticException on overflow
     */
    public Bedrag keer(long factor) {
        return new Bedrag(Math.multiplyExact(centen, factor));
    }

    /**
     * This amount without its sign.
     *
     * @throws ArithmeticException on overflow
     */
    public Bedrag absoluut() {
        return isNegatief() ? new Bedrag(Math.negateExact(centen)) : this;
    }

    /**
     * Splits this amount into equal parts that add up to it exactly; where it does not divide, the first parts hold one
     * cent more than the last.
     *
     * @param delen number of parts, at least 1
     * @throws IllegalArgumentException if there is no part to divide over
     */
    public List<Bedrag> verdeel(int delen) {
        if (delen < 1) {
            throw new IllegalArgumentException("Een bedrag wordt verdeeld in ten minste een deel.");
        }
        long basis = Math.floorDiv(centen, delen);
        int rest = Math.floorMod(centen, delen);
        List<Bedrag> uitkomst = new ArrayList<>(delen);
        for (int deel = 0; deel < delen; deel++) {
            uitkomst.add(new Bedrag(deel < rest ? basis + 1 : basis));
        }
        return List.copyOf(uitkomst);
    }

    /**
     * Adds up amounts; the sum of none is {@link #NUL}.
     *
     * @throws ArithmeticException on overflow
     */
    public static Bedrag som(Stream<Bedrag> bedragen) {
        return bedragen.reduce(NUL, Bedrag::plus);
    }

    /** Whether this is less than nothing. */
    public boolean isNegatief() {
        return centen < 0;
    }

    /** Whether this is more than nothing. */
    public boolean isPositief() {
        return centen > 0;
    }

    /** Whether this is more than the other amount. */
    public boolean meerDan(Bedrag ander) {
        return centen > ander.centen;
    }

    /** The amount in euros, always with two decimals. */
    public BigDecimal euro() {
        return BigDecimal.valueOf(centen, DECIMALEN);
    }

    @Override
    public int compareTo(Bedrag ander) {
        return Long.compare(centen, ander.centen);
    }

    /** The amount in Dutch notation: &euro; 310.000,-, &euro; 1.234,56, &euro; -0,05. */
    @Override
    public String toString() {
        return Bedragnotatie.schrijf(this);
    }

    static IllegalArgumentException teGroot() {
        return new IllegalArgumentException("Het bedrag is te groot.");
    }
}
