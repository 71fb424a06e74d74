package nl.gewoonindewijk.adapters.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * A table, described once: its statements follow from its columns.
 *
 * @param <T> what a row is
 * @param naam name in the database
 * @param sleutel columns that say which aggregate a row is of; the opdracht first
 * @param volgorde what tells the rows of one aggregate apart, in their order
 * @param kolommen what else a row holds
 */
record Tabel<T>(String naam, List<String> sleutel, String volgorde, List<Kolom<T>> kolommen) {

    private static final String VOLGNUMMER = "volgnummer";
    private static final String ENIGE = "0";

    Tabel {
        sleutel = List.copyOf(sleutel);
        kolommen = List.copyOf(kolommen);
    }

    /** A table with one row for each aggregate. */
    static <T> Tabel<T> hoofd(String naam, List<String> sleutel, List<Kolom<T>> kolommen) {
        return new Tabel<>(naam, sleutel, ENIGE, kolommen);
    }

    /** A table with any number of rows for each aggregate, numbered from 0. */
    static <T> Tabel<T> lijst(String naam, List<String> sleutel, List<Kolom<T>> kolommen) {
        return new Tabel<>(naam, sleutel, VOLGNUMMER, kolommen);
    }

    /** Inserts the rows of an aggregate in one batch; without rows nothing is done. */
    void voegToe(Handle handle, Map<String, Object> aggregaat, List<T> rijen) {
        if (rijen.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(insert(List.of(VOLGNUMMER)))) {
            for (int volgnummer = 0; volgnummer < rijen.size(); volgnummer++) {
                batch.bindMap(aggregaat)
                        .bind(VOLGNUMMER, volgnummer)
                        .bindMap(cellen(rijen.get(volgnummer)))
                        .add();
            }
            batch.execute();
        }
    }

    /** Inserts the one row of an aggregate. */
    void voegRijToe(Handle handle, Map<String, Object> aggregaat, T rij) {
        handle.createUpdate(insert(List.of()))
                .bindMap(aggregaat)
                .bindMap(cellen(rij))
                .execute();
    }

    /** Deletes the rows of an aggregate. */
    void verwijder(Handle handle, Map<String, Object> aggregaat) {
        handle.createUpdate("delete from " + naam + " where " + vanAggregaat())
                .bindMap(aggregaat)
                .execute();
    }

    Map<String, @Nullable Object> cellen(T rij) {
        Map<String, @Nullable Object> cellen = new HashMap<>();
        kolommen.forEach(
                kolom -> cellen.put(kolom.naam(), Cel.van(kolom.waarde().apply(rij))));
        return cellen;
    }

    List<String> kolomnamen() {
        return kolommen.stream().map(Kolom::naam).toList();
    }

    String vanAggregaat() {
        return sleutel.stream().map(kolom -> kolom + " = :" + kolom).collect(Collectors.joining(" and "));
    }

    /** What is read of a row: all but the opdracht, which the reader knows. */
    List<String> gelezen() {
        List<String> namen = new ArrayList<>(sleutel.subList(1, sleutel.size()));
        namen.addAll(kolomnamen());
        return List.copyOf(namen);
    }

    private String insert(List<String> extra) {
        List<String> namen = new ArrayList<>(sleutel);
        namen.addAll(extra);
        namen.addAll(kolomnamen());
        return "insert into " + naam + " (" + String.join(", ", namen) + ") values (:" + String.join(", :", namen)
                + ")";
    }
}
