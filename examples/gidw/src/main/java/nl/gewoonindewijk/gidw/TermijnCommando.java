package nl.gewoonindewijk.gidw;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.adapters.json.GidwMapper;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.contract.Termijnafspraak;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Vervaldag;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Waarde;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gidw termijn}: when a term ends, and why then. */
@Command(name = "termijn", description = "Rekent uit wanneer een termijn van het contract verloopt.")
final class TermijnCommando implements Runnable {

    private static final DateTimeFormatter WEEKDAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Waarde.DUTCH);
    private static final int LANGSTE_DAG = "donderdag 30 september 2026".length();

    private final Omgeving omgeving;

    @Option(names = "--regel", required = true, paramLabel = "CODE", description = "De regel, zoals UA-4.3-CONTACT.")
    private String regel;

    @Option(
            names = "--vanaf",
            required = true,
            paramLabel = "D",
            description = "De dag van ontvangst, zoals 2023-04-26.")
    private LocalDate vanaf;

    @Option(names = "--formaat", paramLabel = "F", description = "tekst of json.", defaultValue = "tekst")
    private Formaat formaat;

    TermijnCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public void run() {
        Contractversie versie = Invoer.aanvaard(Haarlem.CONTRACT.versie(vanaf, omgeving.vandaag()));
        Norm<Termijn> norm = versie.termijnen().stream()
                .filter(afspraak -> afspraak.regel().waarde().equals(regel.toUpperCase(Locale.ROOT)))
                .map(Termijnafspraak::regel)
                .findFirst()
                .flatMap(code -> versie.termijn(code, vanaf).toJavaOptional())
                .orElseThrow(() -> onbekend(versie));
        Vervaldag vervaldag = norm.waarde().vanaf(vanaf, versie.werkdagen());
        if (formaat == Formaat.JSON) {
            omgeving.uit()
                    .println(
                            GidwMapper.strict().writerWithDefaultPrettyPrinter().writeValueAsString(vervaldag));
        } else {
            regels(new Regelcode(regel.toUpperCase(Locale.ROOT)), norm, vervaldag)
                    .forEach(omgeving.uit()::println);
        }
    }

    private static OngeldigeInvoer onbekend(Contractversie versie) {
        return new OngeldigeInvoer("Deze regel heeft geen termijn. Kies uit: "
                + versie.termijnen().stream()
                        .map(afspraak -> afspraak.regel().waarde())
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private static List<String> regels(Regelcode code, Norm<Termijn> norm, Vervaldag vervaldag) {
        boolean contractueel = norm.waarde().regime() == Termijn.Regime.CONTRACTUEEL;
        List<String> regels = new ArrayList<>();
        regels.add("regel       " + code + " (" + norm.bron() + ") "
                + Regels.verwoording().titel(code));
        regels.add("vanaf       " + dag(vervaldag.vanaf()));
        regels.add("termijn     " + norm.waarde());
        regels.add("regime      "
                + (contractueel
                        ? "contractueel (de termijn schuift niet op naar een werkdag)"
                        : "wettelijk (volgens de Algemene termijnenwet)"));
        regels.add("uiterlijk   " + dag(vervaldag.datum()));
        vervaldag
                .overgeslagen()
                .forEach(overgeslagen -> regels.add("niet geteld "
                        + Tekstblok.links(dag(overgeslagen.datum()), LANGSTE_DAG) + "  " + overgeslagen.reden()));
        return regels;
    }

    private static String dag(LocalDate dag) {
        return WEEKDAG.format(dag);
    }
}
