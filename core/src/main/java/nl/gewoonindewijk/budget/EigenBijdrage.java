package nl.gewoonindewijk.budget;

import nl.gewoonindewijk.contract.Voorzieningsoort;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Vereiste;

/**
 * Een eigen bijdrage: what residents together paid for a kind of provision this year.
 *
 * <p>Bron: UA 5.3.
 *
 * @param voorziening what was paid for
 * @param geind what was collected, not negative
 */
public record EigenBijdrage(Voorzieningsoort voorziening, Bedrag geind) {

    /** @throws IllegalArgumentException if the amount is negative */
    public EigenBijdrage {
        geind = Vereiste.nietNegatief(geind);
    }
}
