package nl.gewoonindewijk.gidw;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.adapters.json.GidwMapper;
import nl.gewoonindewijk.budget.Budgetregels;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.regels.Toetsrapport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gidw toets}: judges a budget file. */
@Command(
        name = "toets",
        description =
                "Toetst een jaarbudget aan het contract. Code 0: geen overtreding, 1: wel, 2: het bestand klopt niet.")
final class ToetsCommando implements Callable<Integer> {

    private final Omgeving omgeving;

    @Parameters(paramLabel = "BUDGET.json", description = "Het jaarbudget, als JSON.")
    private Path bestand;

    @Option(
            names = "--peildatum",
            paramLabel = "D",
            description = "De dag van toetsen, zoals 2023-04-26. Anders vandaag.")
    private @Nullable LocalDate peildatum;

    @Option(names = "--formaat", paramLabel = "F", description = "tekst of json.", defaultValue = "tekst")
    private Formaat formaat;

    ToetsCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() {
        LocalDate dag = peildatum == null ? omgeving.vandaag() : peildatum;
        Toetsrapport rapport = Invoer.aanvaard(Budgetregels.toets(Invoer.jaarbudget(bestand), Haarlem.CONTRACT, dag));
        if (formaat == Formaat.JSON) {
            omgeving.uit()
                    .println(
                            GidwMapper.strict().writerWithDefaultPrettyPrinter().writeValueAsString(rapport));
        } else {
            new Rapporttekst(Regels.verwoording()).regels(rapport).forEach(omgeving.uit()::println);
        }
        return rapport.heeftOvertreding() ? Gidw.OVERTREDING : Gidw.GOED;
    }
}
