package nl.gewoonindewijk.budget;

import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Vereiste;

/**
 * De stand van de social return (SROI): what has gone to work for people far from the labour market since the contract
 * began.
 *
 * <p>Bron: UA 7.10.
 *
 * @param opdrachtwaarde value of the contract over its whole term, not negative
 * @param gerealiseerd what has been realised so far, over all years together; not negative
 * @param prognose what is expected over the whole term, where there is such an expectation; not negative
 */
public record Sroi(Bedrag opdrachtwaarde, Bedrag gerealiseerd, Optional<Bedrag> prognose) {

    /** @throws IllegalArgumentException if an amount is negative */
    public Sroi {
        opdrachtwaarde = Vereiste.nietNegatief(opdrachtwaarde);
        gerealiseerd = Vereiste.nietNegatief(gerealiseerd);
        prognose = prognose.map(Vereiste::nietNegatief);
    }
}
