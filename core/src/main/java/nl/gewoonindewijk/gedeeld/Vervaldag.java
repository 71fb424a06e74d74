package nl.gewoonindewijk.gedeeld;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Een vervaldag: the last day on which something is still in time, with how it was found.
 *
 * @param termijn the term, with its regime
 * @param vanaf the day of the event, day zero
 * @param datum the last day that is in time, never before {@code vanaf}
 * @param overgeslagen each day that did not count or could not be the end, in order, with the reason
 */
@Value.Builder
public record Vervaldag(
        Termijn termijn, LocalDate vanaf, LocalDate datum, List<Werkdagenkalender.VrijeDag> overgeslagen)
        implements WithVervaldag {

    /** @throws IllegalArgumentException if the last day lies before the event */
    public Vervaldag {
        if (datum.isBefore(vanaf)) {
            throw new IllegalArgumentException("Een termijn verloopt niet voor haar begin.");
        }
        overgeslagen = List.copyOf(overgeslagen);
    }

    /** Whether something done on this day was in time. */
    public boolean isOpTijd(LocalDate dag) {
        return !dag.isAfter(datum);
    }
}
