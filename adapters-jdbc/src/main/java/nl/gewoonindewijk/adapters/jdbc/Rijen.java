package nl.gewoonindewijk.adapters.jdbc;

import java.time.DateTimeException;
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
        try {
            return lees.apply(this);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Opslagfout("Wat is opgeslagen klopt niet: iets anders heeft het gewijzigd.", e);
        }
    }
}
