package nl.gewoonindewijk.gidw;

import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.adapters.json.GidwMapper;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.regels.Regelcatalogus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gidw regels}: the catalogue of rules. */
@Command(name = "regels", description = "Toont elke regel met bron, norm en uitleg.")
final class RegelsCommando implements Runnable {

    private final Omgeving omgeving;

    @Option(names = "--formaat", paramLabel = "F", description = "tekst (Markdown) of json.", defaultValue = "tekst")
    private Formaat formaat;

    RegelsCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public void run() {
        Regelcatalogus catalogus = Regels.catalogus(Haarlem.CONTRACT, Regels.verwoording());
        omgeving.uit()
                .println(
                        formaat == Formaat.JSON
                                ? GidwMapper.strict()
                                        .writerWithDefaultPrettyPrinter()
                                        .writeValueAsString(catalogus)
                                : catalogus.markdown().stripTrailing());
    }
}
