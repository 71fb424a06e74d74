package nl.gewoonindewijk.gidw;

import java.nio.file.Path;
import nl.gewoonindewijk.Regels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gidw rapporten}: reads back the reports that an embedded database holds. */
@Command(name = "rapporten", hidden = true, description = "Toont de rapporten in een ingebouwde database.")
final class RapportenCommando implements Runnable {

    private final Omgeving omgeving;

    @Parameters(paramLabel = "MAP", description = "De map van de database.")
    private Path map;

    RapportenCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public void run() {
        Rapporttekst tekst = new Rapporttekst(Regels.verwoording());
        try (Opslagbestand database = Opslagbestand.inMap(map)) {
            database.opslag().jaarbudgetten().jaren().forEach(jaar -> database.opslag()
                    .toetsrapporten()
                    .over(jaar)
                    .forEach(rapport -> {
                        tekst.regels(rapport).forEach(omgeving.uit()::println);
                        omgeving.uit().println();
                    }));
        }
    }
}
