package nl.gewoonindewijk.gidw;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gidw verloop}: reads back the cases that an embedded database holds, and what was done in them. */
@Command(name = "verloop", hidden = true, description = "Toont het verloop van de zaken in een ingebouwde database.")
final class VerloopCommando implements Runnable {

    private final Omgeving omgeving;

    @Parameters(paramLabel = "MAP", description = "De map van de database.")
    private Path map;

    VerloopCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public void run() {
        try (Opslagbestand database = Opslagbestand.inMap(map)) {
            new Verlooptekst(database.opslag().ondersteuning()).regels().forEach(omgeving.uit()::println);
        }
    }
}
