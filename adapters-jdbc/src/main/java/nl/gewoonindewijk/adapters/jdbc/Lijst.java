package nl.gewoonindewijk.adapters.jdbc;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * A list of an aggregate, with the table that holds it.
 *
 * @param <A> the aggregate
 * @param <T> what is in the list
 * @param tabel where it is stored
 * @param uit takes it from an aggregate
 * @param maak makes an element of a row
 */
record Lijst<A, T>(Tabel<T> tabel, Function<? super A, List<T>> uit, Function<Rij, T> maak) {

    void voegToe(Handle handle, Map<String, Object> sleutel, A aggregaat) {
        tabel.voegToe(handle, sleutel, uit.apply(aggregaat));
    }

    /** Writes what changed, and nothing else; what is no longer there stays until {@link #kortIn}. */
    void wijzig(Handle handle, Map<String, Object> sleutel, A oud, A nieuw) {
        tabel.wijzig(handle, sleutel, uit.apply(oud), uit.apply(nieuw));
    }

    /** Deletes what is no longer there. */
    void kortIn(Handle handle, Map<String, Object> sleutel, A oud, A nieuw) {
        int lengte = uit.apply(nieuw).size();
        if (uit.apply(oud).size() > lengte) {
            tabel.verwijderVanaf(handle, sleutel, lengte);
        }
    }

    List<T> lees(Rijen rijen) {
        return rijen.van(tabel).stream().map(maak).toList();
    }
}
