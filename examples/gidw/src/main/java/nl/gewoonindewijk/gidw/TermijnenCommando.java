package nl.gewoonindewijk.gidw;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.Maandtermijn;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.regels.Waarde;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gidw termijnen}: the instalments of a budget file, with the latest day on which each is paid. */
@Command(
        name = "termijnen",
        description = "Toont de maandelijkse termijnen van een jaarbudget en wanneer elk uiterlijk is betaald.")
final class TermijnenCommando implements Runnable {

    private final Omgeving omgeving;

    @Parameters(paramLabel = "BUDGET.json", description = "Het jaarbudget, als JSON.")
    private Path bestand;

    TermijnenCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public void run() {
        Jaarbudget budget = Invoer.jaarbudget(bestand);
        Contractversie versie = Invoer.aanvaard(Haarlem.CONTRACT.versie(budget.boekjaar(), omgeving.vandaag()));
        int aantal = versie.budget()
                .aantalTermijnen()
                .op(versie.eersteDagVan(budget.boekjaar()))
                .map(Norm::waarde)
                .getOrElseThrow(() -> new OngeldigeInvoer("Het contract kent geen termijnen voor dit jaar."));
        List<List<String>> rijen = new ArrayList<>();
        rijen.add(List.of("maand", "bedrag", "uiterlijk betaald op"));
        Maandtermijn.schema(budget.boekjaar(), budget.bedrag(), aantal)
                .forEach(termijn -> rijen.add(List.of(
                        Integer.toString(termijn.maand()),
                        termijn.bedrag().toString(),
                        Waarde.DATUM.format(termijn.uiterlijk()))));
        rijen.add(List.of("samen", budget.bedrag().toString(), ""));
        Tekstblok.tabel(rijen).forEach(omgeving.uit()::println);
    }
}
