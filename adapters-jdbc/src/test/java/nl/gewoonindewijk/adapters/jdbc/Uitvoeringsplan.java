package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * How PostgreSQL carries out a statement.
 *
 * @param regels as it explains it
 */
record Uitvoeringsplan(List<String> regels) {

    static Uitvoeringsplan van(DataSource database, String sql, Map<String, Object> waarden) {
        return new Uitvoeringsplan(Jdbi.create(database).withHandle(handle -> handle.createQuery("explain " + sql)
                .bindMap(waarden)
                .mapTo(String.class)
                .list()));
    }

    /** No table is read from its begin to its end, and this index is used. */
    Uitvoeringsplan eis(String index) {
        assertFalse(bevat("Seq Scan"), () -> "Een tabel wordt helemaal doorlopen:\n" + this);
        assertTrue(bevat(index), () -> "Deze index wordt niet gebruikt: " + index + "\n" + this);
        return this;
    }

    boolean bevat(String tekst) {
        return regels.stream().anyMatch(regel -> regel.contains(tekst));
    }

    long tel(Predicate<String> soort) {
        return regels.stream().filter(soort).count();
    }

    @Override
    public String toString() {
        return String.join("\n", regels);
    }
}
