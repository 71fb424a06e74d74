package nl.gewoonindewijk.ondersteuning.grensvlak;

import java.util.List;
import java.util.Map;

/**
 * Een voorwaarde: a fact that must be one of some values.
 *
 * @param feit code of the fact
 * @param waarden the values, one or more
 */
public record Voorwaarde(String feit, List<String> waarden) {

    /** Copies the list, so that nobody changes it afterwards. */
    public Voorwaarde {
        waarden = List.copyOf(waarden);
    }

    /** Whether the facts leave room for this: a fact that is not known does. */
    boolean isMogelijk(Map<String, String> feiten) {
        String waarde = feiten.get(feit);
        return waarde == null || waarden.contains(waarde);
    }
}
