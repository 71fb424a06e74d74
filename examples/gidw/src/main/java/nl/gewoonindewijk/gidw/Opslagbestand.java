package nl.gewoonindewijk.gidw;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.gewoonindewijk.adapters.jdbc.IngebouwdeDatabase;
import nl.gewoonindewijk.adapters.jdbc.JdbcOpslag;
import nl.gewoonindewijk.contract.Haarlem;

/** An embedded database in a file, opened for Haarlem's assignment. */
record Opslagbestand(IngebouwdeDatabase database, JdbcOpslag opslag) implements AutoCloseable {

    private static final String NAAM = "gidw";

    /** What H2 adds to the name of a database. */
    private static final String UITGANG = ".mv.db";

    /** Opens the database of the tour in a folder, and makes it where it is not there yet. */
    static Opslagbestand inMap(Path map) {
        return open(map.resolve(NAAM));
    }

    /** The file in which the database of the tour is. */
    static Path bestandIn(Path map) {
        return map.resolve(NAAM + UITGANG);
    }

    /** Opens a database that is there: a mistake in its name makes no new one. */
    static Opslagbestand bestaand(Path bestand) {
        String pad = bestand.toString();
        if (!pad.endsWith(UITGANG) || !Files.isRegularFile(bestand)) {
            throw new OngeldigeInvoer(
                    "Dit is geen database. Noem een bestand dat er is, en op " + UITGANG + " eindigt.");
        }
        return open(Path.of(pad.substring(0, pad.length() - UITGANG.length())));
    }

    private static Opslagbestand open(Path zonderUitgang) {
        IngebouwdeDatabase database = IngebouwdeDatabase.open(zonderUitgang);
        return new Opslagbestand(database, JdbcOpslag.open(database.dataSource(), Haarlem.OPDRACHT));
    }

    @Override
    public void close() {
        database.close();
    }
}
