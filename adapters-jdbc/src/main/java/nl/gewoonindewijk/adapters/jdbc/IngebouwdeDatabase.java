package nl.gewoonindewijk.adapters.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Een ingebouwde database: H2 in a file, for who has no database server.
 *
 * <p>A commit is written to the file before it returns: it survives when the process is killed. (By default H2 writes up to
 * half a second later, and what was committed since is then lost.) A power cut is up to the operating system: whoever
 * cannot lose a commit to it uses PostgreSQL. One process at a time has the file open.
 *
 * <p>The ports run one transaction at a time on it: where two threads commit to the file at once, H2 now and then lets both
 * change one row that only one of them should find. A host that runs transactions of its own on it takes care of the same.
 */
public final class IngebouwdeDatabase implements AutoCloseable {

    /** An interrupted thread closes any other kind of channel, and with it the file for the whole process. */
    private static final String ONONDERBREEKBAAR = "jdbc:h2:async:";

    private static final String SCHRIJF_BIJ_ELKE_COMMIT = ";WRITE_DELAY=0";

    private final JdbcConnectionPool verbindingen;
    private final DataSource bron;

    private IngebouwdeDatabase(JdbcConnectionPool verbindingen) {
        this.verbindingen = verbindingen;
        this.bron = new Ingebouwdebron(verbindingen, Beurt.omDeBeurt());
    }

    /**
     * Opens the database in a file, and makes it where it is not there yet.
     *
     * @param bestand where it is; H2 adds {@code .mv.db} to the name
     * @throws Opslagfout if the file cannot be opened, such as when another process has it open
     * @throws IllegalArgumentException if the path holds a semicolon, at which H2 would stop reading it
     */
    public static IngebouwdeDatabase open(Path bestand) {
        String pad = bestand.toAbsolutePath().toString();
        if (pad.contains(";")) {
            throw new IllegalArgumentException("Het pad van een ingebouwde database bevat geen puntkomma.");
        }
        JdbcConnectionPool verbindingen =
                JdbcConnectionPool.create(ONONDERBREEKBAAR + pad + SCHRIJF_BIJ_ELKE_COMMIT, "sa", "");
        try (Connection eerste = verbindingen.getConnection()) {
            // The first connection opens the file; from now on an idle one keeps it open.
            return new IngebouwdeDatabase(verbindingen);
        } catch (SQLException e) {
            verbindingen.dispose();
            throw Foutvertaling.vertaal(e);
        }
    }

    /** Where connections come from. */
    public DataSource dataSource() {
        return bron;
    }

    /** Closes the file, as soon as the last connection that is in use is given back. */
    @Override
    public void close() {
        verbindingen.dispose();
    }
}
