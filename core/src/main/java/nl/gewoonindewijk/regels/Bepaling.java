package nl.gewoonindewijk.regels;

import java.util.List;
import nl.gewoonindewijk.gedeeld.Bron;

/** Een bepaling: a rule of law or contract with where it stands, that refuses what goes against it. */
public interface Bepaling {

    /** The lasting name of the rule. */
    Regelcode code();

    /** Where the rule stands. */
    Bron bron();

    /**
     * Refuses, for a reason, on these facts.
     *
     * @param reden which sentence explains it: a short word that is unique within the rule
     * @param gegevens the facts, without personal data
     */
    default Afwijzing wijsAf(String reden, Gegeven... gegevens) {
        return new Afwijzing(code(), bron(), reden, List.of(gegevens));
    }
}
