package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.testkit.Proefsleutels;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

class MigratieTest {

    private static final int TEGELIJK = 4;

    static Stream<DataSource> legeDatabases() {
        return Stream.of(Proefdatabase.leegH2(), Proefdatabase.leegPostgres());
    }

    @ParameterizedTest
    @MethodSource("legeDatabases")
    void eenLegeDatabaseIsMeteenTeGebruiken(DataSource database) {
        JdbcOpslag opslag = JdbcOpslag.open(database, Voorbeeld.OPDRACHT);

        assertEquals(1, bewaar(opslag));
        assertEquals(
                Option.some(new Opgeslagen<>(Voorbeeld.jaarbudget(), 1)),
                opslag.jaarbudgetten().vind(Voorbeeld.BOEKJAAR));
    }

    @ParameterizedTest
    @MethodSource("legeDatabases")
    void nogEensOpenenLaatAllesStaan(DataSource database) {
        bewaar(JdbcOpslag.open(database, Voorbeeld.OPDRACHT));
        List<String> eerst = historie(database);

        JdbcOpslag opnieuw = JdbcOpslag.open(database, Voorbeeld.OPDRACHT);

        assertEquals(
                Option.some(new Opgeslagen<>(Voorbeeld.jaarbudget(), 1)),
                opnieuw.jaarbudgetten().vind(Voorbeeld.BOEKJAAR));
        assertEquals(eerst, historie(database));
    }

    @ParameterizedTest
    @MethodSource("legeDatabases")
    void wieTegelijkOpentKrijgtDezelfdeTabellen(DataSource database) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(TEGELIJK);
        CyclicBarrier samen = new CyclicBarrier(TEGELIJK);
        List<Future<JdbcOpslag>> geopend = draden.invokeAll(Collections.nCopies(TEGELIJK, () -> {
            samen.await();
            return JdbcOpslag.open(database, Voorbeeld.OPDRACHT);
        }));
        draden.shutdown();

        for (Future<JdbcOpslag> opslag : geopend) {
            assertEquals(List.of(), opslag.get().jaarbudgetten().jaren());
        }
        assertEquals(
                1,
                historie(database).stream()
                        .filter(script -> script.startsWith("V1__"))
                        .count());
    }

    @ParameterizedTest
    @MethodSource("legeDatabases")
    void deTabellenEnDeFlywayVanDeGastheerBlijvenZoalsZeZijn(DataSource database) {
        Proefdatabase.voerUit(database, "create table jaarbudget (eigen integer)");
        Proefdatabase.voerUit(database, "insert into jaarbudget values (7)");
        Flyway gastheer = Flyway.configure()
                .dataSource(database)
                .locations("classpath:gastheer")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        gastheer.migrate();
        List<String> eerst = tekst(database, "select \"script\" from \"flyway_schema_history\" order by 1");

        bewaar(JdbcOpslag.open(database, Voorbeeld.OPDRACHT));

        assertEquals(0, gastheer.migrate().migrationsExecuted);
        gastheer.validate();
        assertEquals(eerst, tekst(database, "select \"script\" from \"flyway_schema_history\" order by 1"));
        assertEquals(List.of("7"), tekst(database, "select cast(eigen as varchar) from jaarbudget"));
        assertEquals(List.of("bezoeker"), tekst(database, "select naam from bezoek"));
        assertTrue(historie(database).stream().anyMatch(script -> script.startsWith("V1__")));
    }

    @Test
    void inEenAnderSchemaVanPostgresKomtAllesDaar() {
        PGSimpleDataSource database = Proefdatabase.leegPostgres();
        Proefdatabase.voerUit(database, "create schema wijk");
        PGSimpleDataSource inWijk = Proefdatabase.leegPostgres();
        inWijk.setUrl(database.getUrl());
        inWijk.setCurrentSchema("wijk");

        bewaar(JdbcOpslag.open(inWijk, Voorbeeld.OPDRACHT));

        assertEquals(List.of("wijk"), schemas(database));
        assertTrue(JdbcOpslag.open(inWijk, Voorbeeld.OPDRACHT)
                .jaarbudgetten()
                .vind(Voorbeeld.BOEKJAAR)
                .isDefined());
    }

    @Test
    void eenSchemaDatErNogNietIsWordtGemaakt() {
        PGSimpleDataSource database = Proefdatabase.leegPostgres();
        database.setCurrentSchema("nieuw");

        bewaar(JdbcOpslag.open(database, Voorbeeld.OPDRACHT));

        assertEquals(List.of("nieuw"), schemas(database));
    }

    @Test
    void eenAfgebrokenMigratieGaatVerderWaarZeBleef() {
        DataSource database = Proefdatabase.leegH2();
        JdbcOpslag.migreer(database);
        // As when the process was killed: H2 keeps each table it made, but nothing says that the migration was done.
        Proefdatabase.voerUit(database, "drop table gidw_gegeven");
        Proefdatabase.voerUit(database, "drop table gidw_tekortkoming");
        Proefdatabase.voerUit(database, "drop table gidw_meldcodestap");
        Proefdatabase.voerUit(database, "drop index gidw_pgb_wijk");
        Proefdatabase.voerUit(database, "drop table gidw_logbeurt");
        Proefdatabase.voerUit(database, "drop table gidw_verzoekstuk");
        Proefdatabase.voerUit(database, "drop index gidw_bewaarmoment_dag");
        Proefdatabase.voerUit(database, "drop table \"gidw_schema_historie\"");

        JdbcOpslag opslag = JdbcOpslag.open(database, Voorbeeld.OPDRACHT);

        assertEquals(1, bewaar(opslag));
        opslag.toetsrapporten().bewaar(Voorbeeld.BOEKJAAR, Voorbeeld.rapport(2));
        assertEquals(1, opslag.toetsrapporten().over(Voorbeeld.BOEKJAAR).size());
        Voorbeeldzaken.bewaarAlle(opslag.ondersteuning(), Voorbeeld.OPDRACHT, 1);
        Voorbeelddossiers.bewaarAlle(opslag.dossiers(Proefsleutels.van("sleutel-1")), 1);
    }

    @ParameterizedTest
    @MethodSource("legeDatabases")
    void eenDatabaseVanEenEerdereVersieHoudtHaarGegevensEnKrijgtErTabellenBij(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:nl/gewoonindewijk/adapters/jdbc/migratie")
                .table("gidw_schema_historie")
                .target("1")
                .load()
                .migrate();
        bewaar(Proefdatabase.opslag(database, Voorbeeld.OPDRACHT));
        assertEquals(1, historie(database).size());

        JdbcOpslag opslag = JdbcOpslag.open(database, Voorbeeld.OPDRACHT);

        assertEquals(3, historie(database).size());
        assertEquals(
                Option.some(new Opgeslagen<>(Voorbeeld.jaarbudget(), 1)),
                opslag.jaarbudgetten().vind(Voorbeeld.BOEKJAAR));
        Voorbeeldzaken.bewaarAlle(opslag.ondersteuning(), Voorbeeld.OPDRACHT, 1);
        assertEquals(
                Option.some(new Opgeslagen<Ondersteuningsplan>(Voorbeeldzaken.plan(Voorbeeld.OPDRACHT, 1), 1)),
                opslag.ondersteuning().plannen().vind(Voorbeeldzaken.nummer(1)));
        Voorbeelddossiers.bewaarAlle(opslag.dossiers(Proefsleutels.van("sleutel-1")), 1);
        assertTrue(opslag.dossiers(Proefsleutels.van("sleutel-1"))
                .dossiers()
                .vind(Voorbeelddossiers.id(1))
                .isDefined());
    }

    @Test
    void zonderTabellenZegtDeFoutWatErMoetGebeuren() {
        Opslagfout fout = assertThrows(
                Opslagfout.class, () -> Proefdatabase.opslag(Proefdatabase.leegPostgres(), Voorbeeld.OPDRACHT)
                        .jaarbudgetten()
                        .jaren());

        assertTrue(String.valueOf(fout.getMessage()).contains("JdbcOpslag"));
    }

    @Test
    void eenBronZonderAutocommitWordtGeweigerdOmdatErNietsBewaardZouWorden() {
        PGSimpleDataSource database = Proefdatabase.leegPostgres();
        DataSource zonder = Gastheer.zonderAutocommit(database);

        assertThrows(IllegalArgumentException.class, () -> JdbcOpslag.open(zonder, Voorbeeld.OPDRACHT));

        JdbcOpslag.migreer(zonder);
        assertFalse(historie(database).isEmpty());
    }

    private static long bewaar(JdbcOpslag opslag) {
        return opslag.jaarbudgetten().bewaar(UUID.randomUUID(), Voorbeeld.jaarbudget(), Jaarbudgetten.NIEUW);
    }

    private static List<String> schemas(DataSource database) {
        return tekst(
                database,
                "select distinct table_schema from information_schema.tables where table_name like 'gidw\\_%'");
    }

    private static List<String> historie(DataSource database) {
        return tekst(
                database,
                "select \"script\" from \"gidw_schema_historie\" where \"version\" is not null order by"
                        + " \"installed_rank\"");
    }

    private static List<String> tekst(DataSource database, String sql) {
        return Jdbi.create(database)
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
