package nl.gewoonindewijk.gidw;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.gewoonindewijk.dossier.application.BeoordeelVernietiging;
import nl.gewoonindewijk.dossier.application.StelVernietigingVoor;
import nl.gewoonindewijk.dossier.application.ToonVernietiging;
import nl.gewoonindewijk.dossier.application.VoerVernietigingUit;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Waarde;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code gidw vernietigen}: destroys what may be destroyed, in two runs. The first draws up the list; in the second someone else,
 * who has seen it, approves it and has it carried out. Both names in one run would leave nobody a moment to look.
 */
@Command(
        name = "vernietigen",
        description =
                "Maakt een lijst op van wat mag worden vernietigd (--peildatum), en voert haar uit als een ander haar goedkeurt (--lijst)."
                        + " Code 0: gedaan, 1: niet alles op de lijst kon weg, 2: het kan of mag niet.")
final class VernietigenCommando implements Callable<Integer> {

    private final Omgeving omgeving;

    @Mixin
    private final Dossiertoegang toegang = new Dossiertoegang();

    @Option(
            names = "--peildatum",
            paramLabel = "D",
            description = "Maak een lijst op van wat op deze dag mag worden vernietigd.")
    private @Nullable LocalDate peildatum;

    @Option(
            names = "--proef",
            description = "Toon die lijst alleen. Er wordt niets opgemaakt of vernietigd; de dag mag nog komen.")
    private boolean proef;

    @Option(
            names = "--lijst",
            paramLabel = "NUMMER",
            description = "Keur deze lijst goed en voer haar uit. Wie werd onderbroken, geeft dit nog een keer.")
    private @Nullable UUID lijst;

    VernietigenCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() {
        if ((peildatum == null) == (lijst == null) || (proef && peildatum == null)) {
            throw new OngeldigeInvoer(
                    "Kies --peildatum om een lijst op te maken (of met --proef te bekijken), of --lijst om haar uit te voeren.");
        }
        try (Dossiertoegang.Geopend geopend = toegang.open(omgeving)) {
            if (lijst != null) {
                return voerUit(geopend, new LijstId(lijst));
            }
            LocalDate dag = Objects.requireNonNull(peildatum);
            return proef ? bekijk(geopend, dag) : stelVoor(geopend, dag);
        }
    }

    private int bekijk(Dossiertoegang.Geopend geopend, LocalDate dag) {
        int aantal = Invoer.aanvaard(
                new StelVernietigingVoor(geopend.werkplek()).proef(vraag(geopend), dag, regels -> regels.stream()
                        .flatMap(regel -> Vernietigingstekst.regels(regel).stream())
                        .forEach(omgeving.uit()::println)));
        omgeving.uit()
                .println("Proef: op " + Waarde.DATUM.format(dag) + " mogen " + aantal
                        + " stuk(ken) weg. Er is niets veranderd.");
        return Gidw.GOED;
    }

    private int stelVoor(Dossiertoegang.Geopend geopend, LocalDate dag) {
        LijstId id = new LijstId(geopend.werkplek().nummers().get());
        Invoer.aanvaard(new StelVernietigingVoor(geopend.werkplek()).stelVoor(vraag(geopend), id, dag));
        Invoer.aanvaard(new ToonVernietiging(geopend.werkplek())
                .regels(vraag(geopend), id, regels -> toon(regels.map(Vernietigingstekst::regels))));
        omgeving.uit().println("Lijst " + id + " is opgemaakt. Er is nog niets vernietigd.");
        omgeving.uit()
                .println("Een andere archiefmedewerker keurt haar goed en voert haar uit met --lijst " + id + ".");
        return Gidw.GOED;
    }

    private int voerUit(Dossiertoegang.Geopend geopend, LijstId id) {
        Vernietigingsverklaring verklaring = Invoer.aanvaard(keurGoed(geopend, id)
                .flatMap(goed -> new VoerVernietigingUit(geopend.werkplek()).voerUit(vraag(geopend), id)));
        Vernietigingstekst.regels(verklaring).forEach(omgeving.uit()::println);
        Invoer.aanvaard(new ToonVernietiging(geopend.werkplek())
                .specificatie(vraag(geopend), id, regels -> toon(regels.map(Vernietigingstekst::regels))));
        return verklaring.telling().overgeslagen() == 0 ? Gidw.GOED : Gidw.OVERTREDING;
    }

    /** Prints lines as they are read; nothing is left of them. */
    private Stream<List<String>> toon(Stream<List<String>> regels) {
        regels.flatMap(List::stream).forEach(omgeving.uit()::println);
        return Stream.empty();
    }

    /** Who goes on after an interruption finds a list that was approved already. */
    private Either<Afwijzing, Vernietigingslijst> keurGoed(Dossiertoegang.Geopend geopend, LijstId id) {
        return new ToonVernietiging(geopend.werkplek())
                .lijst(vraag(geopend), id)
                .flatMap(lijst -> isGoedgekeurd(lijst)
                        ? Either.right(lijst)
                        : new BeoordeelVernietiging(geopend.werkplek()).keurGoed(vraag(geopend), id));
    }

    private static boolean isGoedgekeurd(Vernietigingslijst lijst) {
        return lijst.status() == Vernietigingslijst.Status.GOEDGEKEURD
                || lijst.status() == Vernietigingslijst.Status.UITGEVOERD;
    }

    private static Toegangsvraag vraag(Dossiertoegang.Geopend geopend) {
        return geopend.vraag(Verwerkingsregister.ARCHIEFBEHEER);
    }
}
