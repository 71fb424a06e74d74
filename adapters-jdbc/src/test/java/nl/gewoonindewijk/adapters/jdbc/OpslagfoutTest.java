package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.budget.Accommodatie;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.PlanVanAanpak;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.budget.port.Toetsrapporten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Toetsrapport;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class OpslagfoutTest {

    private static final String GEHEIM = "Geheime zaal";

    private final Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());

    static Stream<DataSource> databases() {
        return Stream.of(Proefdatabase.H2.get(), Proefdatabase.POSTGRES.get());
    }

    static Stream<DataSource> legeDatabases() {
        return Stream.of(Proefdatabase.leegH2(), Proefdatabase.leegPostgres());
    }

    @ParameterizedTest
    @MethodSource("legeDatabases")
    void eenGeweigerdeRijLaatNietsBewaardEnLektNietWatErinStond(DataSource database) {
        Jaarbudgetten port = JdbcOpslag.open(database, opdracht).jaarbudgetten();
        Proefdatabase.voerUit(database, "alter table gidw_accommodatie add check (naam <> '" + GEHEIM + "')");
        Proefdatabase.voerUit(
                database, "alter table gidw_jaarbudget add check (kadernota_prijseffecten <> '" + GEHEIM + "')");
        Jaarbudget jaarbudget = Voorbeeld.jaarbudget(opdracht, 1, 1);
        List<Jaarbudget> geweigerd = List.of(
                jaarbudget.withAccommodaties(
                        new Accommodatie("Open zaal", 5, Optional.empty()),
                        new Accommodatie(GEHEIM, 5, Optional.empty())),
                jaarbudget.withKadernota(jaarbudget.kadernota().orElseThrow().withPrijseffecten(GEHEIM)));

        for (Jaarbudget elk : geweigerd) {
            Opslagfout fout =
                    assertThrows(Opslagfout.class, () -> port.bewaar(UUID.randomUUID(), elk, Jaarbudgetten.NIEUW));

            assertFalse(alsLogregels(fout).contains(GEHEIM));
            SQLException oorzaak = assertInstanceOf(SQLException.class, fout.getCause());
            assertEquals("23", String.valueOf(oorzaak.getSQLState()).substring(0, 2));
            assertEquals(List.of(), port.jaren());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenTekstDieNietElkeDatabaseKanBewarenWordtGeweigerd(DataSource database) {
        Toetsrapporten port = Proefdatabase.opslag(database, opdracht).toetsrapporten();
        String tekst = "nul\u0000teken";

        Opslagfout fout = assertThrows(
                Opslagfout.class,
                () -> port.bewaar(new Boekjaar(2023), Voorbeeld.rapport(1).withOnderwerp(tekst)));

        assertFalse(alsLogregels(fout).contains(tekst));
        assertEquals(List.of(), port.over(new Boekjaar(2023)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenDatumBuitenDeKalenderWordtGeweigerd(DataSource database) {
        Jaarbudgetten port = Proefdatabase.opslag(database, opdracht).jaarbudgetten();
        for (LocalDate dag :
                List.of(LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MAX, LocalDate.MIN)) {
            Jaarbudget jaarbudget =
                    Voorbeeld.jaarbudget(opdracht, 1, 1).withPlanVanAanpak(new PlanVanAanpak(dag, List.of()));

            assertThrows(Opslagfout.class, () -> port.bewaar(UUID.randomUUID(), jaarbudget, Jaarbudgetten.NIEUW));
        }
        assertEquals(List.of(), port.jaren());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void deEersteEnDeLaatsteDagVanDeKalenderBlijvenWatZeZijn(DataSource database) {
        Jaarbudgetten port = Proefdatabase.opslag(database, opdracht).jaarbudgetten();
        long versie = Jaarbudgetten.NIEUW;
        for (LocalDate dag : List.of(LocalDate.of(1, 1, 1), LocalDate.of(1582, 10, 10), LocalDate.of(9999, 12, 31))) {
            Jaarbudget jaarbudget =
                    Voorbeeld.jaarbudget(opdracht, 1, 1).withPlanVanAanpak(new PlanVanAanpak(dag, List.of()));

            versie = port.bewaar(UUID.randomUUID(), jaarbudget, versie);

            assertEquals(jaarbudget, port.vind(Voorbeeld.BOEKJAAR).get().waarde());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update gidw_toetsrapport set kader = 'haarlem-gidw/2' where opdracht = ?",
                "update gidw_bevinding set soort = 'VOLDAAN' where opdracht = ?",
                "update gidw_bevinding set soort = 'PRIMA' where opdracht = ?",
                "update gidw_gegeven set bedrag_centen = bedrag_centen - 1 where opdracht = ? and bedrag_centen > 0",
                "update gidw_gegeven set bevinding = 1 where opdracht = ? and rol = 'INVOER'",
                "delete from gidw_bevinding where opdracht = ? and volgnummer = 1",
                "delete from gidw_gegeven where opdracht = ? and rol = 'NORM'"
            })
    void eenRapportDatBuitenOnsOmIsGewijzigdWordtNietAlsRapportGegeven(String wijziging) {
        DataSource database = Proefdatabase.H2.get();
        Toetsrapporten port = Proefdatabase.opslag(database, opdracht).toetsrapporten();
        Toetsrapport rapport = Voorbeeld.rapport(2);
        port.bewaar(Voorbeeld.BOEKJAAR, rapport);
        assertEquals(Option.some(rapport), port.vind(rapport.vingerafdruk()));

        int gewijzigd = Jdbi.create(database).withHandle(handle -> handle.execute(wijziging, opdracht.code()));

        assertFalse(gewijzigd == 0, "De wijziging raakte niets.");
        assertThrows(Opslagfout.class, () -> port.vind(rapport.vingerafdruk()));
        assertThrows(Opslagfout.class, () -> port.over(Voorbeeld.BOEKJAAR));
    }

    @Test
    void eenJaarbudgetDatNietMeerBestaanKanWordtGemeld() {
        DataSource database = Proefdatabase.H2.get();
        Jaarbudgetten port = Proefdatabase.opslag(database, opdracht).jaarbudgetten();
        port.bewaar(UUID.randomUUID(), Voorbeeld.jaarbudget(opdracht, 1, 1), Jaarbudgetten.NIEUW);
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "update gidw_begrotingspost set onderdeel = 'TUIN' where opdracht = ?", opdracht.code()));

        assertThrows(Opslagfout.class, () -> port.vind(Voorbeeld.BOEKJAAR));
    }

    @Test
    void eenOnbereikbareDatabaseWordtGemeld() {
        PGSimpleDataSource nergens = new PGSimpleDataSource();
        nergens.setUrl("jdbc:postgresql://localhost:1/niets");

        assertNotNull(assertThrows(Opslagfout.class, () -> JdbcOpslag.open(nergens, opdracht))
                .getCause());
        assertThrows(Opslagfout.class, () -> JdbcOpslag.migreer(nergens));
        assertThrows(
                Opslagfout.class,
                () -> Proefdatabase.opslag(nergens, opdracht).transacties().voerUit(() -> "werk"));
    }

    @Test
    void naHetSluitenIsElkeVraagEenOpslagfout() {
        JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
        JdbcOpslag opslag = JdbcOpslag.open(database, opdracht);
        database.dispose();

        assertThrows(Opslagfout.class, () -> opslag.jaarbudgetten().jaren());
        assertThrows(Opslagfout.class, () -> opslag.transacties().voerUit(() -> "werk"));
    }

    @Test
    void eenVerbrokenTransactieIsEenOpslagfoutEnLaatNietsAchter() {
        DataSource database = Proefdatabase.leegPostgres();
        JdbcOpslag opslag = JdbcOpslag.open(database, opdracht);

        assertThrows(Opslagfout.class, () -> opslag.transacties().voerUit(() -> {
            opslag.jaarbudgetten().bewaar(UUID.randomUUID(), Voorbeeld.jaarbudget(opdracht, 1, 1), Jaarbudgetten.NIEUW);
            Proefdatabase.voerUit(
                    database,
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where state = 'idle in transaction' and datname = current_database()");
            return "klaar";
        }));

        assertEquals(List.of(), opslag.jaarbudgetten().jaren());
    }

    /** All that a log would show of a failure. */
    static String alsLogregels(Throwable fout) {
        StringWriter tekst = new StringWriter();
        fout.printStackTrace(new PrintWriter(tekst));
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof SQLException sql) {
                tekst.append(String.valueOf(sql.getNextException()));
            }
        }
        return tekst.toString();
    }
}
