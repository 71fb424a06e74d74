package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.Lazy;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.TransactiesConformiteit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases of the tests: H2 in memory, and one PostgreSQL server for all of them. */
final class Proefdatabase {

    private static final Supplier<EmbeddedPostgres> SERVER = eenmaal(Proefdatabase::start);

    /** H2 in memory, with the tables in it. */
    static final Supplier<DataSource> H2 = eenmaal(() -> gemigreerd(leegH2()));

    /** H2 in a file, as our own factory opens it, with the tables in it. */
    static final Supplier<DataSource> INGEBOUWD = eenmaal(() -> gemigreerd(inBestand()));

    /** PostgreSQL, with the tables in it. */
    static final Supplier<DataSource> POSTGRES = eenmaal(() -> gemigreerd(verzameld(leegPostgres())));

    /** The same, for who decides on what stood there when the transaction began. */
    static final Supplier<DataSource> POSTGRES_REPEATABLE_READ = eenmaal(() -> {
        PGSimpleDataSource dataSource = leegPostgres();
        dataSource.setOptions("-c default_transaction_isolation=repeatable\\ read");
        return gemigreerd(verzameld(dataSource));
    });

    private Proefdatabase() {}

    /** A new database in memory. */
    static DataSource leegH2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** A new database on the server. */
    static PGSimpleDataSource leegPostgres() {
        String naam = "proef_" + UUID.randomUUID().toString().replace('-', '_');
        voerUit(SERVER.get().getPostgresDatabase(), "create database " + naam);
        return (PGSimpleDataSource) SERVER.get().getDatabase("postgres", naam);
    }

    /** A pool of connections to a PostgreSQL, as a host has one. */
    static DataSource verzameld(PGSimpleDataSource dataSource) {
        PGConnectionPoolDataSource bron = new PGConnectionPoolDataSource();
        bron.setUrl(dataSource.getUrl());
        bron.setUser(dataSource.getUser());
        return JdbcConnectionPool.create(bron);
    }

    /** The storage of an opdracht on a database that has its tables. */
    static JdbcOpslag opslag(DataSource dataSource, Opdracht opdracht) {
        return new JdbcOpslag(opdracht, Jdbi.create(dataSource), Beurt.van(dataSource));
    }

    /** The same, as the conformance suite asks for it. */
    static TransactiesConformiteit.Opslag poorten(DataSource dataSource, Opdracht opdracht) {
        JdbcOpslag opslag = opslag(dataSource, opdracht);
        return new TransactiesConformiteit.Opslag(
                opslag.transacties(), opslag.jaarbudgetten(), opslag.toetsrapporten());
    }

    static void voerUit(DataSource dataSource, String sql) {
        try (Connection verbinding = dataSource.getConnection();
                Statement statement = verbinding.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource inBestand() {
        try {
            return IngebouwdeDatabase.open(Files.createTempDirectory("gidw").resolve("proef"))
                    .dataSource();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <D extends DataSource> D gemigreerd(D dataSource) {
        JdbcOpslag.migreer(dataSource);
        return dataSource;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Supplier<T> eenmaal(Supplier<T> maak) {
        return Lazy.of(maak);
    }
}
