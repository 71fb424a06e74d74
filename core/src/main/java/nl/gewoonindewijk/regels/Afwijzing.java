package nl.gewoonindewijk.regels;

import java.util.List;
import nl.gewoonindewijk.gedeeld.Bron;
import org.immutables.value.Value;

/**
 * Een afwijzing: a command or question that the rules refuse, with the facts that say why.
 *
 * @param code which rule refuses
 * @param bron where that rule stands
 * @param reden which sentence explains it: a short word that is unique within its rule
 * @param gegevens the facts, without personal data
 */
@Value.Builder
public record Afwijzing(Regelcode code, Bron bron, String reden, List<Gegeven> gegevens) implements WithAfwijzing {

    /** Copies the list, so that nobody changes it afterwards. */
    public Afwijzing {
        gegevens = List.copyOf(gegevens);
    }

    /** A refusal by a rule, for a reason, on these facts. */
    public static Afwijzing van(String code, Bron bron, String reden, Gegeven... gegevens) {
        return new Afwijzing(new Regelcode(code), bron, reden, List.of(gegevens));
    }
}
