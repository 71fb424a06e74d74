package nl.gewoonindewijk.budget;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Set;
import java.util.Optional;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;

/** Judges whether a piece holds every part that the contract asks for. */
final class Volledigheid {

    private Volledigheid() {}

    /**
     * Names every part that is missing.
     *
     * @param delen each part by its Dutch name, in the order in which it is named
     */
    static Oordeel toets(LinkedHashMap<String, Optional<?>> delen) {
        Set<String> ontbreekt = delen.filterValues(Optional::isEmpty).keySet();
        if (ontbreekt.isEmpty()) {
            return new Oordeel.Voldaan("volledig", Berekening.van());
        }
        return new Oordeel.Overtreden(
                "onvolledig",
                Berekening.van(Gegeven.van("ontbreekt", ontbreekt.mkString(", ")))
                        .verschil(Gegeven.van("aantal", ontbreekt.size())));
    }
}
