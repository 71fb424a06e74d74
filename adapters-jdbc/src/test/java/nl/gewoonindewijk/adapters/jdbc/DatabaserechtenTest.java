package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.testkit.Proefsleutels;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What the two roles on PostgreSQL may do: all that the ports need, and no more. */
class DatabaserechtenTest {

    private static final String GEWEIGERD = "42501";
    private static final Opdracht OPDRACHT = new Opdracht("proef-rechten");

    private final PGSimpleDataSource eigenaar = Proefdatabase.leegPostgres();
    private final Proefsleutels sleutels = Proefsleutels.van("sleutel-1");

    DatabaserechtenTest() {
        JdbcOpslag.migreer(eigenaar);
        Proefdatabase.voerUit(eigenaar, rechten());
        // Once more: a host does so after every migration.
        Proefdatabase.voerUit(eigenaar, rechten());
    }

    @Test
    void deSchrijverDoetAllesWatDePoortenDoen() {
        JdbcOpslag opslag = JdbcOpslag.open(als("gidw_schrijver"), OPDRACHT);
        Dossieropslag dossiers = opslag.dossiers(sleutels);
        Voorbeelddossiers.bewaarAlle(dossiers, 1);
        Voorbeeldzaken.bewaarAlle(opslag.ondersteuning(), OPDRACHT, 1);
        Dossier dossier = Voorbeelddossiers.dossier(OPDRACHT, 1);
        LijstId lijst = Voorbeelddossiers.lijstId(1);
        sleutels.vervang("sleutel-2");

        assertEquals(1, opslag.versleutelOpnieuw(sleutels));
        assertEquals(
                List.of(new Opgeslagen<>(dossier, 1)), dossiers.dossiers().vindVoorWijziging(List.of(dossier.id())));
        dossiers.dossiers().bewaar(dossier.withVerzoeken().withOpschortingen(), 1);
        dossiers.toestemmingen().bewaar(Voorbeelddossiers.toestemming(1), 1);
        dossiers.bewaaragenda().vervang(List.of(dossier.id()), List.of());
        opslag.stukvernietiger().vernietig(List.of(new Stukverwijzing(Stuksoort.MELDCODE, Voorbeeldzaken.nummer(1))));
        dossiers.vernietigingslijsten().vindVoorWijziging(lijst);
        dossiers.vernietigingslijsten()
                .rondAf(lijst, List.of(new Regeluitkomst(2, Regeluitkomst.Wat.OPGESCHORT, Voorbeelddossiers.DAG)));
        dossiers.vernietigingslijsten().vergeet(lijst);
        dossiers.vernietigingslijsten().bewaar(Voorbeelddossiers.lijst(OPDRACHT, 1), 1);
        dossiers.dossiers().vernietig(List.of(dossier.id()));
        dossiers.logboek().noteer(List.of(Voorbeelddossiers.verwerking(1)));

        assertEquals(Option.none(), dossiers.dossiers().vind(dossier.id()));
        assertEquals(new Telling(1, 1), dossiers.vernietigingslijsten().telling(lijst));
        assertEquals(3, logregels(dossiers));
    }

    @Test
    void deSchrijverKanNietsVeranderenAanWatErInHetLogboekEnDeVerklaringStaat() {
        DataSource schrijver = als("gidw_schrijver");
        Dossieropslag dossiers = JdbcOpslag.open(schrijver, OPDRACHT).dossiers(sleutels);
        Voorbeelddossiers.bewaarAlle(dossiers, 1);

        for (String tabel : List.of("gidw_logregel", "gidw_verklaringsregel")) {
            weigert(schrijver, "update " + tabel + " set opdracht = 'anders'");
            weigert(schrijver, "delete from " + tabel);
            weigert(schrijver, "truncate " + tabel);
            weigert(schrijver, "drop table " + tabel);
            weigert(schrijver, "alter table " + tabel + " add column extra integer");
        }
        weigert(schrijver, "delete from gidw_vernietigingslijst");
        weigert(schrijver, "truncate gidw_vernietigingslijst cascade");
        weigert(schrijver, "delete from gidw_logbeurt");
        weigert(schrijver, "delete from gidw_schema_historie");
        weigert(schrijver, "set role postgres");

        assertEquals(2, logregels(dossiers));
        assertEquals(
                Option.some(new Opgeslagen<Vernietigingslijst>(Voorbeelddossiers.lijst(OPDRACHT, 1), 1)),
                dossiers.vernietigingslijsten().vind(Voorbeelddossiers.lijstId(1)));
    }

    @Test
    void deLezerLeestAllesEnSchrijftNiets() throws SQLException {
        Voorbeelddossiers.bewaarAlle(Proefdatabase.opslag(eigenaar, OPDRACHT).dossiers(sleutels), 1);
        DataSource lezer = als("gidw_lezer");
        Dossieropslag dossiers = Proefdatabase.opslag(lezer, OPDRACHT).dossiers(sleutels);

        assertEquals(
                Option.some(new Opgeslagen<>(Voorbeelddossiers.dossier(OPDRACHT, 1), 1)),
                dossiers.dossiers().vind(Voorbeelddossiers.id(1)));
        assertEquals(2, logregels(dossiers));
        for (String tabel : tabellen()) {
            weigert(lezer, "insert into " + tabel + " select * from " + tabel);
            weigert(lezer, "delete from " + tabel);
            weigert(lezer, "truncate " + tabel + " cascade");
            if (!tabel.equals("gidw_schema_historie")) {
                weigert(lezer, "update " + tabel + " set opdracht = 'anders'");
            }
        }
    }

    private List<String> tabellen() throws SQLException {
        try (Connection verbinding = eigenaar.getConnection();
                Statement statement = verbinding.createStatement();
                var resultaat =
                        statement.executeQuery("select tablename from pg_tables where tablename like 'gidw\\_%'")) {
            List<String> namen = new java.util.ArrayList<>();
            while (resultaat.next()) {
                namen.add(resultaat.getString(1));
            }
            assertTrue(namen.size() > Voorbeelddossiers.TABELLEN.size());
            return Vector.ofAll(namen).sorted().asJava();
        }
    }

    private static long logregels(Dossieropslag dossiers) {
        return dossiers.logboek().lees(Stream::count);
    }

    private static void weigert(DataSource wie, String sql) {
        SQLException fout = assertThrows(SQLException.class, () -> {
            try (Connection verbinding = wie.getConnection();
                    Statement statement = verbinding.createStatement()) {
                statement.execute(sql);
            }
        });
        assertEquals(GEWEIGERD, fout.getSQLState(), sql);
    }

    /** A user of the host, with one of the roles. */
    private DataSource als(String rol) {
        String naam = "gast_" + UUID.randomUUID().toString().replace('-', '_');
        Proefdatabase.voerUit(eigenaar, "create role " + naam + " login in role " + rol);
        PGSimpleDataSource gebruiker = new PGSimpleDataSource();
        gebruiker.setUrl(eigenaar.getUrl());
        gebruiker.setUser(naam);
        return gebruiker;
    }

    private static String rechten() {
        try (InputStream bestand = Objects.requireNonNull(JdbcOpslag.class.getResourceAsStream("rechten.sql"))) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
