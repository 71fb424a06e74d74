package nl.gewoonindewijk.budget;

import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Vereiste;
import org.immutables.value.Value;

/**
 * Een oormerk: a part of the jaarbudget that is set aside for one purpose.
 *
 * @param doel the purpose
 * @param begroot the amount set aside, not negative
 * @param gerealiseerd what really went to the purpose, once the year is accounted for; not negative
 * @param huur how much of it pays rent; not negative and not more than the amount itself
 */
@Value.Builder
public record Oormerk(Oormerkdoel doel, Bedrag begroot, Optional<Bedrag> gerealiseerd, Bedrag huur)
        implements WithOormerk {

    /** @throws IllegalArgumentException if an amount is negative, or the rent is more than the amount */
    public Oormerk {
        begroot = Vereiste.nietNegatief(begroot);
        gerealiseerd = gerealiseerd.map(Vereiste::nietNegatief);
        huur = Vereiste.nietNegatief(huur);
        if (huur.meerDan(gerealiseerd.orElse(begroot))) {
            throw new IllegalArgumentException("De huur is niet hoger dan het bedrag van het oormerk.");
        }
    }

    /** What counts for the contract: what was realised, or what was set aside as long as that is not known. */
    public Bedrag bedrag() {
        return gerealiseerd.orElse(begroot);
    }
}
