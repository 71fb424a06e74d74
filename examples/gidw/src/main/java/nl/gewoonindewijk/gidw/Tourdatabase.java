package nl.gewoonindewijk.gidw;

import java.nio.file.Path;
import nl.gewoonindewijk.adapters.jdbc.IngebouwdeDatabase;
import nl.gewoonindewijk.adapters.jdbc.JdbcOpslag;
import nl.gewoonindewijk.contract.Haarlem;

/** The embedded database of the tour, opened for Haarlem's assignment. */
record Tourdatabase(IngebouwdeDatabase database, JdbcOpslag opslag) implements AutoCloseable {

    static Tourdatabase open(Path map) {
        IngebouwdeDatabase database = IngebouwdeDatabase.open(map.resolve("gidw"));
        return new Tourdatabase(database, JdbcOpslag.open(database.dataSource(), Haarlem.OPDRACHT));
    }

    @Override
    public void close() {
        database.close();
    }
}
