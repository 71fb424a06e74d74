package nl.gewoonindewijk.gidw;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.adapters.json.GidwMapper;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Wettelijketermijnen;
import nl.gewoonindewijk.ondersteuning.werklijst.Caseload;
import nl.gewoonindewijk.ondersteuning.werklijst.Werklijst;
import nl.gewoonindewijk.ondersteuning.werklijst.Werkregel;
import nl.gewoonindewijk.regels.Waarde;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code gidw werklijst}: what is late and what comes next, of the cases in a file. */
@Command(
        name = "werklijst",
        description =
                "Toont wat te laat is en wat eraan komt. Code 0: het samenwerkingsverband is op tijd, 1: niet, 2: het bestand klopt niet.")
final class WerklijstCommando implements Callable<Integer> {

    private static final String VOORBEELD = "caseload.json";

    private final Omgeving omgeving;

    @Parameters(
            arity = "0..1",
            paramLabel = "CASELOAD.json",
            description = "De zaken, als JSON. Anders een voorbeeld met zaken rond 12 mei 2025.")
    private @Nullable Path bestand;

    @Option(
            names = "--peildatum",
            paramLabel = "D",
            description = "De dag van de werklijst, zoals 2025-05-12. Anders vandaag.")
    private @Nullable LocalDate peildatum;

    @Option(
            names = "--tot",
            paramLabel = "D",
            description = "De laatste dag waar de werklijst naar vooruitkijkt. Anders een week later.")
    private @Nullable LocalDate tot;

    @Option(names = "--wijk", paramLabel = "WK", description = "Alleen deze wijk, zoals WK039201. Mag vaker.")
    private List<Wijkcode> wijken = new ArrayList<>();

    @Option(
            names = "--formaat",
            paramLabel = "F",
            description = "tekst of json, met een werkregel op elke regel.",
            defaultValue = "tekst")
    private Formaat formaat;

    WerklijstCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() {
        LocalDate dag = peildatum == null ? omgeving.vandaag() : peildatum;
        LocalDate totEnMet = tot == null ? dag.plusWeeks(1) : tot;
        if (totEnMet.isBefore(dag)) {
            throw new OngeldigeInvoer("Kies voor --tot de peildatum of een latere dag.");
        }
        List<Werkregel> regels = regels(caseload(), dag, totEnMet);
        if (formaat == Formaat.JSON) {
            JsonMapper mapper = GidwMapper.strict();
            regels.forEach(regel -> omgeving.uit().println(mapper.writeValueAsString(regel)));
        } else {
            toon(regels, dag, totEnMet);
        }
        return regels.stream().anyMatch(WerklijstCommando::isTeLaat) ? Gidw.OVERTREDING : Gidw.GOED;
    }

    private Caseload caseload() {
        return bestand == null
                ? Invoer.geldig(VOORBEELD, Invoer.voorbeeld(VOORBEELD, Caseloadbestand::lees))
                : Invoer.lees(bestand, Caseloadbestand::lees);
    }

    private List<Werkregel> regels(Caseload caseload, LocalDate dag, LocalDate totEnMet) {
        Contractversie versie = Invoer.aanvaard(Haarlem.CONTRACT.versie(dag, dag));
        Termijnkader kader = new Termijnkader(Haarlem.CONTRACT, Wettelijketermijnen.HUIDIG, dag);
        return Invoer.aanvaard(new Werklijst(dag, versie.werkdagen()).van(caseload.zaken(), kader, totEnMet)).stream()
                .filter(this::isGevraagd)
                .toList();
    }

    private boolean isGevraagd(Werkregel regel) {
        return wijken.isEmpty()
                || regel.verplichting().wijk().filter(wijken::contains).isPresent();
    }

    private static boolean isTeLaat(Werkregel regel) {
        return regel.stand() == Werkregel.Stand.TE_LAAT && regel.verplichting().partij() == Partij.SAMENWERKINGSVERBAND;
    }

    private void toon(List<Werkregel> regels, LocalDate dag, LocalDate totEnMet) {
        Werklijsttekst tekst = new Werklijsttekst(Regels.verwoording());
        omgeving.uit()
                .println("Werklijst van " + Waarde.DATUM.format(dag) + ", tot en met " + Waarde.DATUM.format(totEnMet)
                        + ": " + Werklijsttekst.samenvatting(regels));
        regels.stream().flatMap(regel -> tekst.regels(regel).stream()).forEach(omgeving.uit()::println);
    }
}
