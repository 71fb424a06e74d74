package nl.gewoonindewijk.ondersteuning.grensvlak;

import io.vavr.collection.Vector;
import java.util.List;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Verwoording;

/** Puts a scope decision into Dutch sentences: the decision itself, who to refer to, who to work with. */
public final class Scopezinnen {

    private Scopezinnen() {}

    /**
     * The sentences for a decision.
     *
     * @param onderwerp the subject that was decided on
     * @param besluit the decision
     * @param verwoording the words
     */
    public static List<String> van(Onderwerp onderwerp, Scopebesluit besluit, Verwoording verwoording) {
        return Vector.of(zin(verwoording, reden(besluit), gegevens(onderwerp, besluit)))
                .appendAll(partners(verwoording, "verwijzen", besluit.verwijzenNaar()))
                .appendAll(partners(verwoording, "samenwerken", besluit.samenwerkenMet()))
                .asJava();
    }

    private static String reden(Scopebesluit besluit) {
        if (besluit instanceof Scopebesluit.Binnen) {
            return "binnen";
        }
        if (besluit instanceof Scopebesluit.Buiten) {
            return "buiten";
        }
        if (besluit instanceof Scopebesluit.Onbepaald onbepaald) {
            return onbepaald.ontbreekt().isEmpty() ? "onbepaald" : "ontbreekt";
        }
        return "buiten-met-inzet";
    }

    private static Vector<Gegeven> gegevens(Onderwerp onderwerp, Scopebesluit besluit) {
        Vector<Gegeven> gegevens = Vector.of(Gegeven.van("onderwerp", onderwerp.label()));
        if (besluit instanceof Scopebesluit.BuitenMetInzet met) {
            return gegevens.append(Gegeven.van(
                    "inzet", Vector.ofAll(met.inzet()).map(Inzet::tekst).mkString(", ")));
        }
        if (besluit instanceof Scopebesluit.Onbepaald onbepaald) {
            return gegevens.append(Gegeven.van(
                    "vragen",
                    Vector.ofAll(onbepaald.ontbreekt())
                            .flatMap(onderwerp::feit)
                            .map(Grensvlakfeit::vraag)
                            .mkString(" ")));
        }
        return gegevens;
    }

    private static Vector<String> partners(Verwoording verwoording, String reden, List<String> partners) {
        return partners.isEmpty()
                ? Vector.empty()
                : Vector.of(zin(verwoording, reden, Vector.of(Gegeven.van("partners", String.join(", ", partners)))));
    }

    private static String zin(Verwoording verwoording, String reden, Vector<Gegeven> gegevens) {
        return verwoording.zin(Grensvlakkentabel.REGEL, reden, gegevens.asJava());
    }
}
