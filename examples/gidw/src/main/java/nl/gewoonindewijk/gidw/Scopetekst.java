package nl.gewoonindewijk.gidw;

import java.util.List;
import java.util.stream.Collectors;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.ondersteuning.grensvlak.Onderwerp;
import nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit;
import nl.gewoonindewijk.ondersteuning.grensvlak.Scopezinnen;

/** A scope decision for a terminal: in sentences, and where it is written. */
final class Scopetekst {

    private Scopetekst() {}

    static List<String> zinnen(Onderwerp onderwerp, Scopebesluit besluit) {
        return Scopezinnen.van(onderwerp, besluit, Regels.verwoording()).stream()
                .flatMap(zin -> Tekstblok.regels("", zin).stream())
                .toList();
    }

    static String bronnen(Scopebesluit besluit) {
        return "Bron: " + besluit.bronnen().stream().map(Bron::toString).collect(Collectors.joining(", ")) + ".";
    }
}
