package nl.gewoonindewijk.adapters.jdbc;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.gewoonindewijk.budget.Jaarbudget;
import org.jdbi.v3.core.Handle;

/**
 * A list of a jaarbudget, with the table that holds it.
 *
 * @param <T> what is in the list
 * @param tabel where it is stored
 * @param uit takes it from a jaarbudget
 * @param maak makes an element of a row
 */
record Lijst<T>(Tabel<T> tabel, Function<Jaarbudget, List<T>> uit, Function<Rij, T> maak) {

    void voegToe(Handle handle, Map<String, Object> aggregaat, Jaarbudget jaarbudget) {
        tabel.voegToe(handle, aggregaat, uit.apply(jaarbudget));
    }

    List<T> lees(Rijen rijen) {
        return rijen.van(tabel).stream().map(maak).toList();
    }
}
