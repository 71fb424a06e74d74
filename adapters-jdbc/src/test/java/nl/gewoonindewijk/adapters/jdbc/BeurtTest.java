package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On an embedded database transactions come one after another, also those of two opdrachten. */
class BeurtTest {

    @TempDir
    private Path map;

    @Test
    void eenTransactieBegintAlsDeVorigeKlaarIs() throws InterruptedException {
        List<String> verloop = new CopyOnWriteArrayList<>();
        try (IngebouwdeDatabase database = IngebouwdeDatabase.open(map.resolve("proef"))) {
            Transacties een =
                    JdbcOpslag.open(database.dataSource(), Voorbeeld.OPDRACHT).transacties();
            Transacties ander = Proefdatabase.opslag(database.dataSource(), Voorbeeld.OPDRACHT)
                    .transacties();
            Thread tweede = new Thread(() -> ander.voerUit(() -> verloop.add("tweede")));

            een.voerUit(() -> {
                tweede.start();
                wachtTotHijWacht(tweede);
                return een.voerUit(() -> verloop.add("eerste"));
            });
            tweede.join();
        }

        assertEquals(List.of("eerste", "tweede"), verloop);
    }

    private static void wachtTotHijWacht(Thread draad) {
        while (draad.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }
}
