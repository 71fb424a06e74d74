package nl.gewoonindewijk.adapters.jdbc;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to date, beside the tables and the Flyway of a host. */
final class Migratie {

    private static final String PLAATS = "classpath:nl/gewoonindewijk/adapters/jdbc/migratie";
    private static final String HISTORIE = "gidw_schema_historie";

    private Migratie() {}

    /**
     * One at a time: on PostgreSQL Flyway itself waits for another process, but on H2 two threads that open a new database
     * trip over each other.
     *
     * @throws Opslagfout if the database cannot be reached or changed
     */
    static synchronized void voerUit(DataSource dataSource) {
        try {
            Flyway.configure(Migratie.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations(PLAATS)
                    .table(HISTORIE)
                    // A schema that holds a host's tables already is where we start, at version 0.
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new Opslagfout("De tabellen konden niet worden aangemaakt of bijgewerkt.", e);
        }
    }
}
