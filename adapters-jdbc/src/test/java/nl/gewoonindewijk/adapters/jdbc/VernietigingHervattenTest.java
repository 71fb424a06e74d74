package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.gewoonindewijk.adapters.jdbc.Vernietiger.Opgave;
import nl.gewoonindewijk.adapters.jdbc.Vernietiger.Plek;
import nl.gewoonindewijk.adapters.jdbc.Vernietiger.Taak;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Kills a process that is destroying, again and again, and looks at what is there then; and lets another one finish it. */
class VernietigingHervattenTest {

    private static final int MEGABYTES = 96;
    private static final int PER_KEER = 500;
    private static final Dossiermassa MASSA = new Dossiermassa(new Opdracht("opdracht-1"), 3000, 2, true);
    private static final Dossiermassa ANDERE = new Dossiermassa(new Opdracht("opdracht-2"), 300, 2, true);

    /** What a destruction leaves behind: the log, the list and its lines, of which a part is open until the end. */
    private static final Set<String> NIEUW = HashSet.of(
            "gidw_logregel",
            "gidw_logbeurt",
            "gidw_vernietigingslijst",
            "gidw_vernietigingsregel",
            "gidw_verklaringsregel");

    @TempDir
    private Path map = Path.of("");

    /** How to come at the dossiers between two processes. */
    private record Toegang(Plek plek, Function<Function<DataSource, Object>, Object> open) {

        @SuppressWarnings("unchecked")
        <R> R met(Function<DataSource, R> werk) {
            return (R) open.apply(werk::apply);
        }
    }

    @Test
    void inPostgresGaatEenVernietigingVerderWaarZeGedoodWerd() {
        PGSimpleDataSource database = Proefdatabase.leegPostgres();

        doodEnHervat(new Toegang(Plek.van(database), werk -> werk.apply(database)));
    }

    /** One process at a time has the file open. */
    @Test
    void inEenBestandGaatEenVernietigingVerderWaarZeGedoodWerd() {
        Path bestand = map.resolve("proef");

        doodEnHervat(new Toegang(Plek.van(bestand), werk -> {
            try (IngebouwdeDatabase database = IngebouwdeDatabase.open(bestand)) {
                return werk.apply(database.dataSource());
            }
        }));
    }

    private static void doodEnHervat(Toegang toegang) {
        LijstId lijst = toegang.met(VernietigingHervattenTest::vulEnKeurGoed);
        Databaseinhoud begin = toegang.met(Databaseinhoud::van);
        Opgave opgave = new Opgave(toegang.plek(), MASSA.opdracht(), Taak.UITVOERING, lijst, MEGABYTES);

        opgave.doodIn(1);
        assertEquals(0, gedaan(toegang));
        opgave.doodIn(2);
        assertEquals(PER_KEER, gedaan(toegang));
        opgave.doodIn(2);
        assertEquals(2 * PER_KEER, gedaan(toegang));
        // It may get further than this before it dies, even to the end.
        opgave.doodNa(1);
        assertTrue(gedaan(toegang) >= 3 * PER_KEER);

        Vernietigingsverklaring verklaring =
                toegang.met(database -> archief(database).voerUit(lijst));

        assertEquals(new Telling(MASSA.regels(), 0), verklaring.telling());
        eisVernietigd(begin, toegang.met(Databaseinhoud::van));
        assertInstanceOf(
                Logketen.Heel.class, toegang.met(database -> archief(database).controleerLog()));
    }

    private static LijstId vulEnKeurGoed(DataSource database) {
        JdbcOpslag.migreer(database);
        Jdbi.create(database).useHandle(handle -> {
            MASSA.bewaar(handle);
            ANDERE.bewaar(handle);
        });
        LijstId lijst = archief(database).stelVoor(Dossiermassa.PEILDATUM);
        archief(database).keurGoed(lijst);
        return lijst;
    }

    private static Archief archief(DataSource database) {
        return Archief.op(Proefdatabase.opslag(database, MASSA.opdracht()), Dossiermassa.NU);
    }

    /** How many lines are done. Whatever was begun is done for all of its lines or for none. */
    private static int gedaan(Toegang toegang) {
        int open = toegang.met(database -> tel(database, "gidw_vernietigingsregel"));
        int gedaan = toegang.met(database -> tel(database, "gidw_verklaringsregel"));
        int stukken = toegang.met(database -> tel(database, "gidw_dossierstuk"));

        assertEquals(MASSA.regels(), open + gedaan);
        assertEquals(stukken(MASSA) + stukken(ANDERE), stukken + gedaan);
        return gedaan;
    }

    private static int tel(DataSource database, String tabel) {
        return Jdbi.create(database).withHandle(handle -> handle.createQuery("select count(*) from " + tabel)
                .mapTo(Integer.class)
                .one());
    }

    private static int stukken(Dossiermassa massa) {
        int nietVernietigbaar = massa.aantal() - massa.vernietigbareDossiers();
        int metTwee = (int) IntStream.rangeClosed(1, massa.aantal())
                .filter(nummer -> nummer % massa.eenOp() != 0 && nummer % 10 == 1)
                .count();
        return massa.regels() + massa.blijvers() + nietVernietigbaar + metTwee;
    }

    /** What is due is gone, and whatever else there was is there still, cell by cell. */
    private static void eisVernietigd(Databaseinhoud begin, Databaseinhoud einde) {
        Databaseinhoud weg = begin.zonder(einde);
        int dossiers = MASSA.vernietigbareDossiers();
        int metVerstrekking = (MASSA.regels() - dossiers) / 2;

        assertEquals(
                HashMap.ofEntries(
                        Tuple.of("gidw_dossier", dossiers),
                        Tuple.of("gidw_dossierteam", dossiers - MASSA.blijvers()),
                        Tuple.of("gidw_dossierstuk", MASSA.regels() + MASSA.blijvers()),
                        Tuple.of("gidw_bewaarmoment", MASSA.regels()),
                        Tuple.of("gidw_aanmelding", dossiers),
                        Tuple.of("gidw_contact", dossiers),
                        Tuple.of("gidw_handeling", dossiers),
                        Tuple.of("gidw_toestemming", metVerstrekking),
                        Tuple.of("gidw_verstrekking", metVerstrekking),
                        Tuple.of("gidw_verstrekkingsstuk", metVerstrekking)),
                aantallen(weg));
        assertEquals(HashSet.of(MASSA.opdracht().code()), weg.regels().map(regel -> regel.cel("opdracht")));
        assertTrue(weg.uit(HashSet.of("gidw_aanmelding"))
                .regels()
                .forAll(regel -> regel.cel("begonnen_op").compareTo(Dossiermassa.SPLITSING.toString()) < 0));
        // A dossier that stays has another version, and its last piece comes first now.
        assertEquals(
                HashMap.of("gidw_dossier", MASSA.blijvers(), "gidw_dossierstuk", MASSA.blijvers()),
                aantallen(einde.zonder(begin)));
        eisVerklaring(einde);
    }

    private static Map<String, Integer> aantallen(Databaseinhoud inhoud) {
        return inhoud.uit(inhoud.tabellen().removeAll(NIEUW))
                .regels()
                .groupBy(Databaseinhoud.Regel::tabel)
                .mapValues(Set::size);
    }

    /** One line for each, numbered from 1 on without gaps; no open line stays. */
    private static void eisVerklaring(Databaseinhoud einde) {
        Set<Databaseinhoud.Regel> regels =
                einde.uit(HashSet.of("gidw_verklaringsregel")).regels();

        assertEquals(
                Vector.rangeClosed(1, MASSA.regels()),
                regels.toVector()
                        .map(regel -> Integer.parseInt(regel.cel("volgnummer")))
                        .sorted());
        assertEquals(HashSet.of("VERNIETIGD"), regels.map(regel -> regel.cel("uitkomst")));
        assertEquals(
                HashSet.empty(),
                einde.uit(HashSet.of("gidw_vernietigingsregel")).regels());
    }
}
