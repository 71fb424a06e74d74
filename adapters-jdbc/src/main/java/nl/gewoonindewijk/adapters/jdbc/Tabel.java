package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gewoonindewijk.contract.Opdracht;
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
        schrijf(handle, insert(List.of(VOLGNUMMER)), aggregaat, genummerd(rijen));
    }

    /** Writes the rows that differ from those that are stored, and leaves the others alone. Extra rows stay. */
    void wijzig(Handle handle, Map<String, Object> aggregaat, List<T> oud, List<T> nieuw) {
        Vector<Tuple2<T, Integer>> rijen = genummerd(nieuw);
        schrijf(
                handle,
                update(vanAggregaat() + " and " + VOLGNUMMER + " = :" + VOLGNUMMER),
                aggregaat,
                rijen.take(oud.size()).reject(rij -> rij._1().equals(oud.get(rij._2()))));
        schrijf(handle, insert(List.of(VOLGNUMMER)), aggregaat, rijen.drop(oud.size()));
    }

    private void schrijf(
            Handle handle, String statement, Map<String, Object> aggregaat, Vector<Tuple2<T, Integer>> rijen) {
        if (rijen.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(statement)) {
            rijen.forEach(rij -> batch.bindMap(aggregaat)
                    .bind(VOLGNUMMER, rij._2())
                    .bindMap(cellen(rij._1()))
                    .add());
            batch.execute();
        }
    }

    private static <T> Vector<Tuple2<T, Integer>> genummerd(List<T> rijen) {
        return Vector.ofAll(rijen).zipWithIndex();
    }

    /** Inserts the one row of an aggregate. */
    void voegRijToe(Handle handle, Map<String, Object> aggregaat, T rij) {
        handle.createUpdate(insert(List.of()))
                .bindMap(aggregaat)
                .bindMap(cellen(rij))
                .execute();
    }

    /**
     * Changes the one row of an aggregate, where it has the version that is expected. One statement that looks and writes, so
     * that of two writers only one finds that version.
     *
     * @return whether it had that version
     */
    boolean wijzigRij(Handle handle, Map<String, Object> aggregaat, T rij, long verwacht) {
        return handle.createUpdate(update(vanAggregaat() + " and versie = :verwacht"))
                        .bindMap(aggregaat)
                        .bindMap(cellen(rij))
                        .bind("verwacht", verwacht)
                        .execute()
                > 0;
    }

    /** Changes the one row of an aggregate, whatever it held. */
    void overschrijf(Handle handle, Map<String, Object> aggregaat, T rij) {
        handle.createUpdate(update(vanAggregaat()))
                .bindMap(aggregaat)
                .bindMap(cellen(rij))
                .execute();
    }

    /** Deletes the rows of an aggregate from a number on. */
    void verwijderVanaf(Handle handle, Map<String, Object> aggregaat, int volgnummer) {
        handle.createUpdate("delete from " + naam + " where " + vanAggregaat() + " and " + VOLGNUMMER + " >= :"
                        + VOLGNUMMER)
                .bindMap(aggregaat)
                .bind(VOLGNUMMER, volgnummer)
                .execute();
    }

    /** Keeps others from changing the row of an aggregate, if it is there, until the transaction ends. */
    void vergrendel(Handle handle, Map<String, Object> aggregaat) {
        handle.createQuery("select 1 from " + naam + " where " + vanAggregaat() + " for update")
                .bindMap(aggregaat)
                .mapTo(Integer.class)
                .list();
    }

    /** Deletes the rows of an aggregate. */
    void verwijder(Handle handle, Map<String, Object> aggregaat) {
        handle.createUpdate("delete from " + naam + " where " + vanAggregaat())
                .bindMap(aggregaat)
                .execute();
    }

    /** Inserts rows that are no list of one aggregate, in one batch; without rows nothing is done. */
    void voegRijenToe(Handle handle, Map<String, Object> sleutel, List<T> rijen) {
        if (rijen.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(insert(List.of()))) {
            rijen.forEach(rij -> {
                batch.bindMap(sleutel);
                cellen(rij).forEach((naam, cel) -> batch.bind(naam, Cel.argument(cel)));
                batch.add();
            });
            batch.execute();
        }
    }

    /** Deletes the rows of many aggregates at once, with what belongs to them. */
    void verwijderAlle(Handle handle, Opdracht opdracht, String kolom, Nummers nummers) {
        handle.createUpdate("delete from " + naam + " where opdracht = :opdracht and " + kolom + " = any(:nummers)")
                .bind("opdracht", opdracht.code())
                .bind("nummers", nummers)
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

    /** What is read of a row, as text. */
    String gelezenAlsTekst() {
        return gelezen().stream().map(Tabel::alsTekst).collect(Collectors.joining(", "));
    }

    static String alsTekst(String kolom) {
        return "cast(" + kolom + " as varchar)";
    }

    private String update(String waar) {
        return kolomnamen().stream()
                .map(kolom -> kolom + " = :" + kolom)
                .collect(Collectors.joining(", ", "update " + naam + " set ", " where " + waar));
    }

    private String insert(List<String> extra) {
        List<String> namen = new ArrayList<>(sleutel);
        namen.addAll(extra);
        namen.addAll(kolomnamen());
        return "insert into " + naam + " (" + String.join(", ", namen) + ") values (:" + String.join(", :", namen)
                + ")";
    }
}
