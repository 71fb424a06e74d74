package nl.gewoonindewijk.gidw;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.adapters.json.GidwMapper;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.contract.Termijnafspraak;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Vervaldag;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.Wettelijketermijnen;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Waarde;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gidw termijn}: when a term ends, and why then. */
@Command(name = "termijn", description = "Rekent uit wanneer een termijn van contract of wet verloopt.")
final class TermijnCommando implements Runnable {

    private static final DateTimeFormatter WEEKDAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Waarde.DUTCH);
    private static final int LANGSTE_DAG = "donderdag 30 september 2026".length();

    private final Omgeving omgeving;

    @Option(
            names = "--regel",
            required = true,
            paramLabel = "CODE",
            description = "De regel, zoals UA-4.3-CONTACT of AWB-6.7-BEZWAAR.")
    private String regel;

    @Option(
            names = "--vanaf",
            required = true,
            paramLabel = "D",
            description = "De dag van ontvangst of besluit, zoals 2023-04-26.")
    private LocalDate vanaf;

    @Option(names = "--formaat", paramLabel = "F", description = "tekst of json.", defaultValue = "tekst")
    private Formaat formaat;

    TermijnCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public void run() {
        Gezet gezet = gezet(regel.toUpperCase(Locale.ROOT));
        Vervaldag vervaldag = gezet.norm().waarde().vanaf(vanaf, gezet.kalender());
        if (formaat == Formaat.JSON) {
            omgeving.uit()
                    .println(
                            GidwMapper.strict().writerWithDefaultPrettyPrinter().writeValueAsString(vervaldag));
        } else {
            regels(gezet, vervaldag).forEach(omgeving.uit()::println);
        }
    }

    /** A term of contract or law, with the days it counts by. */
    private record Gezet(Regelcode regel, Norm<Termijn> norm, Werkdagenkalender kalender) {}

    /** The law first: it holds on days that the contract does not cover too. */
    private Gezet gezet(String code) {
        Wettelijketermijnen wet = Wettelijketermijnen.HUIDIG;
        if (noemt(wet.termijnen(), code)) {
            Regelcode wettelijk = new Regelcode(code);
            return new Gezet(
                    wettelijk,
                    wet.termijn(wettelijk, vanaf).getOrElseThrow(TermijnCommando::nogGeenTermijn),
                    wet.kalender());
        }
        Contractversie versie = Invoer.aanvaard(Haarlem.CONTRACT.versie(vanaf, omgeving.vandaag()));
        if (!noemt(versie.termijnen(), code)) {
            throw onbekend(versie);
        }
        Regelcode contractueel = new Regelcode(code);
        return new Gezet(
                contractueel,
                versie.termijn(contractueel, vanaf).getOrElseThrow(TermijnCommando::nogGeenTermijn),
                versie.werkdagen());
    }

    private static boolean noemt(List<Termijnafspraak> termijnen, String code) {
        return termijnen.stream().anyMatch(afspraak -> afspraak.regel().waarde().equals(code));
    }

    private static OngeldigeInvoer nogGeenTermijn() {
        return new OngeldigeInvoer("Deze regel heeft op deze dag nog geen termijn.");
    }

    private static OngeldigeInvoer onbekend(Contractversie versie) {
        return new OngeldigeInvoer("Deze regel heeft geen termijn. Kies uit: "
                + Stream.of(versie.termijnen(), Wettelijketermijnen.HUIDIG.termijnen())
                        .flatMap(List::stream)
                        .map(afspraak -> afspraak.regel().waarde())
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private static List<String> regels(Gezet gezet, Vervaldag vervaldag) {
        Norm<Termijn> norm = gezet.norm();
        boolean contractueel = norm.waarde().regime() == Termijn.Regime.CONTRACTUEEL;
        List<String> regels = new ArrayList<>();
        regels.add("regel       " + gezet.regel() + " (" + norm.bron() + ") "
                + Regels.verwoording().titel(gezet.regel()));
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
