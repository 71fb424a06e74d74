package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A host that has a transaction of its own: it alone decides whether something is stored. */
class GastheerTransactieTest {

    private static final Boekjaar BOEKJAAR = Voorbeeld.BOEKJAAR;

    private final Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());

    /** Both databases, by the host's connection itself and by a source that knows the host's transaction. */
    static Stream<Arguments> gastheren() {
        return Stream.of(Proefdatabase.H2.get(), Proefdatabase.POSTGRES.get())
                .flatMap(database -> Stream.<BiFunction<Connection, Opdracht, JdbcOpslag>>of(
                                JdbcOpslag::binnen,
                                (verbinding, opdracht) ->
                                        Proefdatabase.opslag(Gastheer.inTransactie(database, verbinding), opdracht))
                        .map(manier -> Arguments.of(database, manier)));
    }

    @ParameterizedTest
    @MethodSource("gastheren")
    void watDeGastheerTerugdraaitIsNietBewaard(DataSource database, BiFunction<Connection, Opdracht, JdbcOpslag> manier)
            throws SQLException {
        try (Connection verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            JdbcOpslag opslag = manier.apply(verbinding, opdracht);

            opslag.transacties().voerUit(() -> {
                opslag.toetsrapporten().bewaar(BOEKJAAR, Voorbeeld.rapport(1));
                return bewaar(opslag, 1, Jaarbudgetten.NIEUW);
            });

            assertEquals(List.of(BOEKJAAR), opslag.jaarbudgetten().jaren());
            assertEquals(List.of(), bewaardeJaren(database));
            assertFalse(verbinding.isClosed());
            assertFalse(verbinding.getAutoCommit());
            verbinding.rollback();
        }

        assertEquals(List.of(), bewaardeJaren(database));
        assertEquals(
                List.of(),
                Proefdatabase.opslag(database, opdracht).toetsrapporten().over(BOEKJAAR));
    }

    @ParameterizedTest
    @MethodSource("gastheren")
    void watDeGastheerVastlegtIsBewaard(DataSource database, BiFunction<Connection, Opdracht, JdbcOpslag> manier)
            throws SQLException {
        try (Connection verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            bewaar(manier.apply(verbinding, opdracht), 1, Jaarbudgetten.NIEUW);
            verbinding.commit();
        }

        assertEquals(List.of(BOEKJAAR), bewaardeJaren(database));
    }

    @ParameterizedTest
    @MethodSource("gastheren")
    void watMisluktMaaktAlleenZichzelfOngedaan(DataSource database, BiFunction<Connection, Opdracht, JdbcOpslag> manier)
            throws SQLException {
        try (Connection verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            JdbcOpslag opslag = manier.apply(verbinding, opdracht);
            bewaar(opslag, 1, Jaarbudgetten.NIEUW);

            for (long verkeerd : new long[] {Jaarbudgetten.NIEUW, 8}) {
                assertThrows(GelijktijdigeWijziging.class, () -> bewaar(opslag, 2, verkeerd));
            }
            try (Statement statement = verbinding.createStatement()) {
                assertTrue(statement.execute("select 1"));
            }
            verbinding.commit();
        }

        assertEquals(List.of(BOEKJAAR), bewaardeJaren(database));
    }

    @Test
    void zonderTransactieIsErNietsOmBinnenTeWerken() throws SQLException {
        try (Connection verbinding = Proefdatabase.H2.get().getConnection()) {
            Jaarbudgetten port = JdbcOpslag.binnen(verbinding, opdracht).jaarbudgetten();

            Opslagfout fout = assertThrows(Opslagfout.class, port::jaren);
            assertTrue(String.valueOf(fout.getMessage()).contains("autocommit"));
        }
    }

    private long bewaar(JdbcOpslag opslag, long centen, long verwacht) {
        Jaarbudget jaarbudget = Voorbeeld.jaarbudget(opdracht, 2, centen);
        return opslag.jaarbudgetten().bewaar(UUID.randomUUID(), jaarbudget, verwacht);
    }

    private List<Boekjaar> bewaardeJaren(DataSource database) {
        return Proefdatabase.opslag(database, opdracht).jaarbudgetten().jaren();
    }
}
