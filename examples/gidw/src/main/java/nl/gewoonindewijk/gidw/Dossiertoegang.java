package nl.gewoonindewijk.gidw;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.Ondersteuningsstukken;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.dossier.Privacywet;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.application.Dossierwerkplek;
import nl.gewoonindewijk.dossier.application.DossierwerkplekBuilder;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command on stored dossiers asks: which database, its keys, who works there, and who asks. */
final class Dossiertoegang {

    @Parameters(paramLabel = "DATABASE", description = "Het bestand van de database, zoals registratie.mv.db.")
    private Path bestand;

    @Option(
            names = "--sleutels",
            paramLabel = "BESTAND",
            required = true,
            defaultValue = "${env:GIDW_SLEUTELS}",
            description = "Het sleutelbestand: op elke regel een naam, een = en 64 hexadecimale cijfers."
                    + " De eerste sleutel is de huidige. Mag ook in GIDW_SLEUTELS staan.")
    private Path sleutels;

    @Option(
            names = "--medewerkers",
            paramLabel = "BESTAND",
            required = true,
            defaultValue = "${env:GIDW_MEDEWERKERS}",
            description = "Wie er werken, als JSON, met hun rollen, teams en geheimhouding."
                    + " Mag ook in GIDW_MEDEWERKERS staan.")
    private Path medewerkers;

    @Option(
            names = "--medewerker",
            paramLabel = "NAAM",
            required = true,
            description = "Wie dit vraagt: een medewerker uit het bestand.")
    private MedewerkerId medewerker;

    /** Opens the database; whoever opens it closes it. */
    Geopend open(Omgeving omgeving) {
        Medewerkerslijst lijst = Medewerkerslijst.lees(medewerkers);
        Sleutelbestand bewaarder = Sleutelbestand.lees(sleutels);
        Opslagbestand opslag = Opslagbestand.bestaand(bestand);
        return new Geopend(
                opslag,
                werkplek(opslag, bewaarder)
                        .medewerkers(lijst)
                        .klok(omgeving.klok())
                        .build(),
                medewerker);
    }

    /** The workplace on a database, but for who works there and what time it is. */
    static DossierwerkplekBuilder werkplek(Opslagbestand opslag, Sleutelbewaarder sleutels) {
        return new DossierwerkplekBuilder()
                .opslag(opslag.opslag().dossiers(sleutels))
                .bronnen(List.of(new Ondersteuningsstukken(opslag.opslag().ondersteuning())))
                .vernietigers(List.of(opslag.opslag().stukvernietiger()))
                .register(Verwerkingsregister.STANDAARD)
                .bewaarregeling(LandelijkeBewaarregeling.HUIDIG)
                .privacywet(Privacywet.HUIDIG)
                .sleutels(sleutels)
                .verwoording(Regels.verwoording())
                .nummers(UUID::randomUUID);
    }

    /**
     * A database with its dossiers, as long as a command works on it.
     *
     * @param bestand the database
     * @param werkplek what the use cases need
     * @param medewerker who asks
     */
    record Geopend(Opslagbestand bestand, Dossierwerkplek werkplek, MedewerkerId medewerker) implements AutoCloseable {

        /** A question of who asks, for a purpose. */
        Toegangsvraag vraag(Verwerkingsdoel doel) {
            return Toegangsvraag.van(UUID.randomUUID(), medewerker, doel);
        }

        @Override
        public void close() {
            bestand.close();
        }
    }
}
