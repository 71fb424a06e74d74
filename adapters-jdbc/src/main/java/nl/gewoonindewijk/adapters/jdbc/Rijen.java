package nl.gewoonindewijk.adapters.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows of several tables.
 *
 * @param perTabel the rows in their order, by the name of the table
 */
record Rijen(Map<String, List<Rij>> perTabel) {

    List<Rij> van(Tabel<?> tabel) {
        return perTabel.getOrDefault(tabel.naam(), List.of());
    }

    /** @throws Opslagfout if the rows are none that this library stored */
    <T> T maak(Function<Rijen, T> lees) {
        return Foutvertaling.gelezen(() -> lees.apply(this));
    }

    /** These rows, apart for each text that a column of every table holds. */
    Map<String, Rijen> per(String kolom) {
        Map<String, Rijen> gesplitst = new HashMap<>();
        perTabel.forEach((tabel, rijen) -> rijen.forEach(rij -> gesplitst
                .computeIfAbsent(rij.tekst(kolom), tekst -> new Rijen(new HashMap<>()))
                .perTabel
                .computeIfAbsent(tabel, naam -> new ArrayList<>())
                .add(rij)));
        return gesplitst;
    }
}
