package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngebouwdeDatabaseTest {

    @TempDir
    private Path map = Path.of("");

    @Test
    void watBewaardIsStaatErNaHetHeropenenNog() {
        Path bestand = map.resolve("in een nieuwe map").resolve("wijk");
        try (IngebouwdeDatabase database = IngebouwdeDatabase.open(bestand)) {
            opslag(database).jaarbudgetten().bewaar(UUID.randomUUID(), Voorbeeld.jaarbudget(), Jaarbudgetten.NIEUW);
        }

        assertTrue(Files.exists(bestand.resolveSibling("wijk.mv.db")));
        try (IngebouwdeDatabase database = IngebouwdeDatabase.open(bestand)) {
            assertEquals(
                    Option.some(new Opgeslagen<>(Voorbeeld.jaarbudget(), 1)),
                    opslag(database).jaarbudgetten().vind(Voorbeeld.BOEKJAAR));
        }
    }

    @Test
    void naHetSluitenIsHetBestandVrij() throws IOException {
        Path bestand = map.resolve("wijk");
        IngebouwdeDatabase.open(bestand).close();

        try (FileChannel kanaal =
                        FileChannel.open(map.resolve("wijk.mv.db"), StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock slot = kanaal.tryLock()) {
            assertTrue(slot.isValid());
        }
    }

    @Test
    void eenTweedeProcesKomtErNietBij() throws IOException, InterruptedException {
        Path bestand = map.resolve("wijk");
        try (IngebouwdeDatabase database = IngebouwdeDatabase.open(bestand)) {
            JdbcOpslag opslag = opslag(database);

            Process tweede = Schrijver.start(Schrijver.Manier.INGEBOUWD, bestand);
            int bevestigingen = tweede.getInputStream().readAllBytes().length;

            assertEquals(0, bevestigingen);
            assertEquals(1, tweede.waitFor());
            assertEquals(Option.none(), opslag.jaarbudgetten().vind(Voorbeeld.BOEKJAAR));
        }
    }

    @Test
    void eenBestandDatGeenDatabaseIsWordtGeweigerd() throws IOException {
        Files.writeString(map.resolve("wijk.mv.db"), "dit is geen database".repeat(1000));

        assertThrows(Opslagfout.class, () -> IngebouwdeDatabase.open(map.resolve("wijk")));
    }

    @Test
    void eenPadKanDeInstellingenVanH2NietWijzigen() {
        assertThrows(
                IllegalArgumentException.class, () -> IngebouwdeDatabase.open(map.resolve("wijk;WRITE_DELAY=500")));
    }

    @Test
    void eenOnderbrokenDraadKostNietsVanWatBewaardIs() throws InterruptedException {
        try (IngebouwdeDatabase database = IngebouwdeDatabase.open(map.resolve("wijk"))) {
            Jaarbudgetten port = opslag(database).jaarbudgetten();
            Thread draad = new Thread(() -> {
                Thread.currentThread().interrupt();
                port.bewaar(UUID.randomUUID(), Voorbeeld.jaarbudget(), Jaarbudgetten.NIEUW);
            });
            draad.start();
            draad.join();

            assertEquals(1, port.vind(Voorbeeld.BOEKJAAR).get().versie());
        }
    }

    private static JdbcOpslag opslag(IngebouwdeDatabase database) {
        return JdbcOpslag.open(database.dataSource(), Voorbeeld.OPDRACHT);
    }
}
