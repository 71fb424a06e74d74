package nl.gewoonindewijk.adapters.jdbc;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column that is filled from a value.
 *
 * @param <T> what a row is
 * @param naam name in the database
 * @param waarde what goes into it
 */
record Kolom<T>(String naam, Function<T, ?> waarde) {

    /** A column for values of one kind; for others it is empty. */
    static <T, D extends T> Kolom<T> alleen(Class<D> soort, String naam, Function<? super D, ?> waarde) {
        return new Kolom<>(naam, rij -> Optional.of(rij)
                .filter(soort::isInstance)
                .map(soort::cast)
                .map(waarde));
    }

    /** This column, filled from a part of what a row is. */
    <A> Kolom<A> van(Function<? super A, ? extends T> deel) {
        return new Kolom<>(naam, rij -> waarde.apply(deel.apply(rij)));
    }
}
