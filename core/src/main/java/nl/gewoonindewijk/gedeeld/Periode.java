package nl.gewoonindewijk.gedeeld;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Een periode: whole days from a first day up to, but not including, an end.
 *
 * @param van first day
 * @param tot the day after the last day
 */
public record Periode(LocalDate van, LocalDate tot) {

    /** @throws IllegalArgumentException if the period holds no day */
    public Periode {
        if (!van.isBefore(tot)) {
            throw new IllegalArgumentException("Een periode eindigt na haar begin.");
        }
    }

    /** Whether the day falls in this period. */
    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(van) && dag.isBefore(tot);
    }

    /** Whether the two periods share a day. */
    public boolean overlapt(Periode ander) {
        return van.isBefore(ander.tot) && ander.van.isBefore(tot);
    }

    /** Number of days, at least 1. */
    public long dagen() {
        return ChronoUnit.DAYS.between(van, tot);
    }

    /** The last day that belongs to this period. */
    public LocalDate laatsteDag() {
        return tot.minusDays(1);
    }
}
