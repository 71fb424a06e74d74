package nl.gewoonindewijk.gidw;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.application.DossierwerkplekBuilder;
import nl.gewoonindewijk.dossier.application.GeefInzage;
import nl.gewoonindewijk.dossier.application.ToonBewaartermijnen;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.regels.Waarde;

/** The part of the tour on the dossier of the resident: who sees it, how long it is kept, and that it is destroyed. */
final class Dossiertour {

    /** The day after the part on support. */
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 9);

    private final Dossierbalie balie;

    /** On storage in which the resident of the story has a dossier. */
    Dossiertour(DossierwerkplekBuilder zonderMedewerkersEnKlok) {
        balie = new Dossierbalie(zonderMedewerkersEnKlok, BEGIN);
    }

    /** Who gets to see the dossier, and who does not. */
    List<String> toegang() {
        return new Toestemmingsverhaal(balie)
                .vertel().stream().flatMap(stap -> stap.tekst().stream()).toList();
    }

    /** The extract that the resident gets, as it is printed. */
    List<String> uittreksel() {
        return Invoer.aanvaard(new GeefInzage(balie.werkplek())
                        .geef(balie.privacymedewerker(), balie.dossier(), Beslisser.INWONER, false))
                .tekst()
                .lines()
                .toList();
    }

    /** From which day each piece may be destroyed, and why. */
    List<String> bewaartermijnen() {
        return Invoer.aanvaard(new ToonBewaartermijnen(balie.werkplek())
                        .op(balie.archivaris(), balie.dossier(), balie.vandaag()))
                .stream()
                .flatMap(this::bewaartermijn)
                .toList();
    }

    private Stream<String> bewaartermijn(Bewaaroordeel oordeel) {
        String zin = balie.werkplek()
                .verwoording()
                .zin(Dossiervoorschrift.BEWAREN.code(), oordeel.reden(), oordeel.gegevens());
        return Tekstblok.regels("", oordeel.stuk().stuk().soort().tekst() + ": " + zin).stream();
    }

    /** The proposal, the approval, the destruction and what stays of it. */
    List<String> vernietiging() {
        return new Vernietigingsverhaal(balie).vertel();
    }

    /** The day on which the story stands now. */
    String vandaag() {
        return Waarde.DATUM.format(balie.vandaag());
    }
}
