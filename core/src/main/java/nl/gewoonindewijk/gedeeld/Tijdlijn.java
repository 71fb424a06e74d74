package nl.gewoonindewijk.gedeeld;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Een tijdlijn: values that each hold from a date until the next one takes over.
 *
 * <p>Before its first date a timeline has no value; it never falls back on another.
 *
 * @param <T> what changes over time
 * @param stappen the values, ordered by strictly increasing date
 */
public record Tijdlijn<T>(List<Stap<T>> stappen) {

    /**
     * A value and the day from which it holds.
     *
     * @param vanaf first day
     * @param waarde the value
     */
    public record Stap<T>(LocalDate vanaf, T waarde) {}

    /** @throws IllegalArgumentException if two values start on one day, or the dates are out of order */
    public Tijdlijn {
        stappen = List.copyOf(stappen);
        for (int i = 1; i < stappen.size(); i++) {
            LocalDate vorige = stappen.get(i - 1).vanaf();
            LocalDate deze = stappen.get(i).vanaf();
            if (!vorige.isBefore(deze)) {
                throw new IllegalArgumentException("De datums van een tijdlijn lopen op.");
            }
        }
    }

    /** A timeline without any value: nothing holds, ever. */
    public static <T> Tijdlijn<T> leeg() {
        return new Tijdlijn<>(List.of());
    }

    /** A timeline of one value. */
    public static <T> Tijdlijn<T> vanaf(LocalDate vanaf, T waarde) {
        return new Tijdlijn<>(List.of(new Stap<>(vanaf, waarde)));
    }

    /**
     * This timeline with one more value at its end.
     *
     * @throws IllegalArgumentException if the date does not come after the last one
     */
    public Tijdlijn<T> daarna(LocalDate vanaf, T waarde) {
        List<Stap<T>> meer = new ArrayList<>(stappen);
        meer.add(new Stap<>(vanaf, waarde));
        return new Tijdlijn<>(meer);
    }

    /** The value that holds on a day, or none before the first. */
    public Option<T> op(LocalDate dag) {
        for (int i = stappen.size() - 1; i >= 0; i--) {
            if (!stappen.get(i).vanaf().isAfter(dag)) {
                return Option.some(stappen.get(i).waarde());
            }
        }
        return Option.none();
    }

    /** The first day on which this timeline has a value, or none if it is empty. */
    public Option<LocalDate> begin() {
        return stappen.isEmpty() ? Option.none() : Option.some(stappen.get(0).vanaf());
    }
}
