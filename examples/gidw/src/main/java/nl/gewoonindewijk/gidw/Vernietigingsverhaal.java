package nl.gewoonindewijk.gidw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.application.BeoordeelVernietiging;
import nl.gewoonindewijk.dossier.application.LeesDossier;
import nl.gewoonindewijk.dossier.application.StelVernietigingVoor;
import nl.gewoonindewijk.dossier.application.ToonVernietiging;
import nl.gewoonindewijk.dossier.application.VoerVernietigingUit;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.regels.Waarde;

/** The end of the story: fifteen years later everything is destroyed, by two people, and a record stays. */
final class Vernietigingsverhaal {

    private static final LijstId LIJST = new LijstId(new UUID(0x9, 1));

    /** A day on which the last term of the story has passed. */
    private static final LocalDate DAARNA = LocalDate.of(2040, 2, 1);

    private final Dossierbalie balie;
    private final StelVernietigingVoor voorstel;
    private final BeoordeelVernietiging oordeel;

    Vernietigingsverhaal(Dossierbalie balie) {
        this.balie = balie;
        this.voorstel = new StelVernietigingVoor(balie.werkplek());
        this.oordeel = new BeoordeelVernietiging(balie.werkplek());
    }

    /** Carries out every step; says what was done and by which rule, and prints the list and the record. */
    List<String> vertel() {
        return Stream.of(proef(), stelVoor(), voerUit(), zoek())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> proef() {
        List<String> regels = new ArrayList<>(balie.stap("Een proef laat zien wat op " + Waarde.DATUM.format(DAARNA)
                        + " weg mag, als er niets verandert. Er wordt niets vernietigd.")
                .tekst());
        Invoer.aanvaard(voorstel.proef(
                balie.archivaris(),
                DAARNA,
                deel -> deel.forEach(regel -> regels.addAll(Vernietigingstekst.regels(regel)))));
        return regels;
    }

    private List<String> stelVoor() {
        Invoer.aanvaard(voorstel.stelVoor(balie.archivaris(), LIJST, balie.wordt(DAARNA)));
        return Stream.of(
                        balie.stap(
                                "Het is vijftien jaar later. Een archiefmedewerker maakt de lijst op.",
                                balie.norm(Dossiervoorschrift.BEWAREN)),
                        balie.stap(
                                "Zelf goedkeuren kan niet.",
                                balie.geweigerd(oordeel.keurGoed(balie.archivaris(), LIJST))))
                .flatMap(stap -> stap.tekst().stream())
                .toList();
    }

    private List<String> voerUit() {
        Invoer.aanvaard(oordeel.keurGoed(balie.tweedeArchivaris(), LIJST));
        Vernietigingsverklaring verklaring =
                Invoer.aanvaard(new VoerVernietigingUit(balie.werkplek()).voerUit(balie.tweedeArchivaris(), LIJST));
        List<String> regels = new ArrayList<>(balie.stap(
                        "Een tweede archiefmedewerker keurt de lijst goed en voert haar uit.",
                        balie.norm(Dossiervoorschrift.VERKLARING))
                .tekst());
        regels.addAll(Vernietigingstekst.regels(verklaring));
        regels.addAll(Invoer.aanvaard(new ToonVernietiging(balie.werkplek())
                .specificatie(balie.tweedeArchivaris(), LIJST, gewist -> gewist.flatMap(
                                regel -> Vernietigingstekst.regels(regel).stream())
                        .toList())));
        return regels;
    }

    private List<String> zoek() {
        return balie.stap(
                        "Wie het dossier nu zoekt, vindt het niet meer.",
                        balie.geweigerd(new LeesDossier(balie.werkplek()).lees(balie.hulpverlener(), balie.dossier())))
                .tekst();
    }
}
