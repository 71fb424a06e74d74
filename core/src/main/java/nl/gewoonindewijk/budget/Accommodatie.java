package nl.gewoonindewijk.budget;

import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Vereiste;

/**
 * Een accommodatie: a facility in the neighbourhood where activities and support take place.
 *
 * <p>Bron: UA 9.2.
 *
 * @param naam what it is called, at most 200 characters
 * @param oppervlakte gross floor area (bvo) in whole square metres, 1 or more
 * @param redenKleiner why a smaller facility is needed here, where it is smaller than the contract asks
 */
public record Accommodatie(String naam, int oppervlakte, Optional<String> redenKleiner) {

    private static final int LANGSTE = 200;
    private static final int LANGSTE_REDEN = 1000;

    /** @throws IllegalArgumentException if a text is blank or too long, or the area is below 1 */
    public Accommodatie {
        naam = Vereiste.tekst(naam, LANGSTE);
        redenKleiner = redenKleiner.map(reden -> Vereiste.tekst(reden, LANGSTE_REDEN));
        if (oppervlakte < 1) {
            throw new IllegalArgumentException("Een accommodatie meet ten minste een vierkante meter.");
        }
    }
}
