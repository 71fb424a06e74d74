package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

/**
 * When the days of harmless values lie: close together, so that one can come after another, and far before, in the middle
 * of or far after any day that is meant.
 */
enum Proeftijd {
    MIDDEN(2000),
    VROEG(1),
    LAAT(9999);

    private final int jaar;

    Proeftijd(int jaar) {
        this.jaar = jaar;
    }

    /** A day, the day before and the day after. */
    Vector<LocalDate> dagen() {
        LocalDate dag = LocalDate.of(jaar, 1, 2);
        return Vector.of(dag, dag.minusDays(1), dag.plusDays(1));
    }

    /** The first moment of each of these days. */
    Vector<Instant> tijdstippen() {
        return dagen().map(dag -> dag.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** What there is at each time, in turn. */
    static <E> Vector<E> omBeurten(Function<Proeftijd, Vector<E>> perTijd) {
        Vector<Vector<E>> alle = Vector.of(values()).map(perTijd);
        int langste = alle.map(Vector::size).max().getOrElse(0);
        return Vector.range(0, langste)
                .flatMap(plaats -> alle.filter(een -> een.size() > plaats).map(een -> een.get(plaats)))
                .distinct();
    }
}
