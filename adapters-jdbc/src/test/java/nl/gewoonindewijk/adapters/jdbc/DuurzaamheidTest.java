package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.gewoonindewijk.adapters.jdbc.Schrijver.Manier;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that is storing, again and again, and looks at what is in the file then. */
class DuurzaamheidTest {

    private static final int KEREN = 30;
    private static final int STAP = 7;
    private static final int LAATSTE_COMMANDOS = 3;
    private static final int MEESTE_BEVESTIGINGEN = 60;

    /** Too few to fill the memory in which H2 keeps what it has not written yet. */
    private static final int WEINIG_BEVESTIGINGEN = 5;

    @TempDir
    private Path map = Path.of("");

    @Test
    void watBevestigdIsOverleeftDatHetProcesWordtGedood() throws IOException, InterruptedException {
        Path bestand = metTabellen("ingebouwd");
        long bevestigd = 0;
        for (int keer = 0; keer < KEREN; keer++) {
            long nu = schrijfTotDeDood(Manier.INGEBOUWD, bestand, 1 + keer * STAP % MEESTE_BEVESTIGINGEN);
            assertTrue(nu > bevestigd, "Het proces bevestigde niets nieuws.");
            bevestigd = nu;

            controleer(bestand, bevestigd);
        }
    }

    /** So that it is known that the test above can fail: without our factory it does. */
    @Test
    void alsH2LaterSchrijftGaatVerlorenWatBevestigdIs() throws IOException, InterruptedException {
        Path bestand = metTabellen("uitgesteld");

        long bevestigd = schrijfTotDeDood(Manier.UITGESTELD, bestand, WEINIG_BEVESTIGINGEN);

        long opgeslagen = opgeslagen(bestand).map(Opgeslagen::versie).getOrElse(Jaarbudgetten.NIEUW);
        assertTrue(opgeslagen < bevestigd, () -> "Bevestigd " + bevestigd + ", is " + opgeslagen);
    }

    private Path metTabellen(String naam) {
        Path bestand = map.resolve(naam);
        try (IngebouwdeDatabase database = IngebouwdeDatabase.open(bestand)) {
            JdbcOpslag.migreer(database.dataSource());
        }
        return bestand;
    }

    /** One commit more than was confirmed is possible: the process died before it could say so. */
    private static void controleer(Path bestand, long bevestigd) {
        try (IngebouwdeDatabase database = IngebouwdeDatabase.open(bestand)) {
            Jaarbudgetten port = Proefdatabase.opslag(database.dataSource(), Voorbeeld.OPDRACHT)
                    .jaarbudgetten();
            Opgeslagen<Jaarbudget> gevonden = port.vind(Voorbeeld.BOEKJAAR).get();
            long versie = gevonden.versie();

            assertTrue(
                    versie == bevestigd || versie == bevestigd + 1, () -> "Bevestigd " + bevestigd + ", is " + versie);
            assertEquals(Schrijver.jaarbudget(versie), gevonden.waarde());
            for (long eerder = Math.max(1, versie - LAATSTE_COMMANDOS); eerder <= versie; eerder++) {
                assertEquals(eerder, port.bewaar(Schrijver.commando(eerder), gevonden.waarde(), Jaarbudgetten.NIEUW));
            }
        }
    }

    private static Option<Opgeslagen<Jaarbudget>> opgeslagen(Path bestand) {
        try (IngebouwdeDatabase database = IngebouwdeDatabase.open(bestand)) {
            return Proefdatabase.opslag(database.dataSource(), Voorbeeld.OPDRACHT)
                    .jaarbudgetten()
                    .vind(Voorbeeld.BOEKJAAR);
        }
    }

    /** The last version that was confirmed by a process that was killed after a number of confirmations. */
    private static long schrijfTotDeDood(Manier manier, Path bestand, int bevestigingen)
            throws IOException, InterruptedException {
        Process schrijver = Schrijver.start(manier, bestand);
        try (BufferedReader uitvoer = schrijver.inputReader(StandardCharsets.US_ASCII)) {
            long laatste = 0;
            int gelezen = 0;
            for (String regel = uitvoer.readLine(); regel != null; regel = uitvoer.readLine()) {
                laatste = Long.parseLong(regel);
                if (++gelezen == bevestigingen) {
                    // By its handle: that leaves what it confirmed up to its death to be read.
                    schrijver.toHandle().destroyForcibly();
                }
            }
            return laatste;
        } finally {
            schrijver.destroyForcibly().waitFor();
        }
    }
}
