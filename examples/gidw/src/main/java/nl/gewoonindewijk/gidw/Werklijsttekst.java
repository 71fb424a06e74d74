package nl.gewoonindewijk.gidw;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.werklijst.Werkregel;
import nl.gewoonindewijk.regels.Verwoording;
import nl.gewoonindewijk.regels.Waarde;

/** A worklist for a terminal, line by line: how a duty stands, its rule and paragraph, who must act, and in which case. */
final class Werklijsttekst {

    private static final int STAND = "100 werkdagen te laat".length() + 2;

    private final Verwoording verwoording;

    Werklijsttekst(Verwoording verwoording) {
        this.verwoording = verwoording;
    }

    /** One duty. */
    List<String> regels(Werkregel regel) {
        Verplichting plicht = regel.verplichting();
        return List.of(
                Tekstblok.links(stand(regel), STAND) + plicht.regel() + " (" + plicht.bron() + ") "
                        + verwoording.titel(plicht.regel()),
                " ".repeat(STAND) + partij(plicht.partij()) + ", uiterlijk " + Waarde.DATUM.format(plicht.uiterlijk())
                        + " (" + regime(plicht.regime()) + ")",
                " ".repeat(STAND)
                        + Stream.concat(
                                        Stream.of(plicht.zaak().toString()),
                                        plicht.wijk().map(Wijkcode::toString).stream())
                                .collect(Collectors.joining(", ")));
    }

    /** How many duties stand how. */
    static String samenvatting(List<Werkregel> regels) {
        return aantal(regels, Werkregel.Stand.TE_LAAT) + " te laat, " + aantal(regels, Werkregel.Stand.VANDAAG)
                + " vandaag, " + aantal(regels, Werkregel.Stand.BINNENKORT) + " binnenkort.";
    }

    private static long aantal(List<Werkregel> regels, Werkregel.Stand stand) {
        return regels.stream().filter(regel -> regel.stand() == stand).count();
    }

    private static String stand(Werkregel regel) {
        return switch (regel.stand()) {
            case TE_LAAT -> werkdagen(regel) + " te laat";
            case VANDAAG -> "laatste dag";
            case BINNENKORT -> "nog " + werkdagen(regel);
        };
    }

    private static String werkdagen(Werkregel regel) {
        return regel.werkdagen() + (regel.werkdagen() == 1 ? " werkdag" : " werkdagen");
    }

    private static String partij(Partij partij) {
        return switch (partij) {
            case SAMENWERKINGSVERBAND -> "samenwerkingsverband";
            case GEMEENTE -> "gemeente";
            case INWONER -> "inwoner";
        };
    }

    private static String regime(Termijn.Regime regime) {
        return switch (regime) {
            case CONTRACTUEEL -> "contract";
            case WETTELIJK -> "wet";
        };
    }
}
