package nl.gewoonindewijk.dossier.bewaring;

import java.time.Period;

/** Een bewaartermijn: how long something is kept at least. */
public sealed interface Bewaartermijn permits Bewaartermijn.Tijdelijk, Bewaartermijn.Blijvend {

    /**
     * For a time; the day of the event is day zero.
     *
     * @param duur how long: a number of years, months and days, together more than nothing
     * @param vanaf what it is counted from
     */
    record Tijdelijk(Period duur, Gebeurtenis vanaf) implements Bewaartermijn {

        /** @throws IllegalArgumentException if it is no time at all */
        public Tijdelijk {
            if (duur.isZero() || duur.isNegative()) {
                throw new IllegalArgumentException("Een bewaartermijn duurt ten minste een dag.");
            }
        }
    }

    /** For good. */
    record Blijvend() implements Bewaartermijn {}
}
