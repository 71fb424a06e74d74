package nl.gewoonindewijk.budget;

import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Vereiste;

/**
 * Een onttrekking: an amount that is taken out of the budget this year for municipalities in the region.
 *
 * <p>Bron: UA 3.4.1.
 *
 * @param uit the earmark it is taken from: one of the two for waardevol werk
 * @param bedrag the amount, not negative
 */
public record Onttrekking(Oormerkdoel uit, Bedrag bedrag) {

    /** @throws IllegalArgumentException if the amount is negative, or the earmark is not for waardevol werk */
    public Onttrekking {
        if (uit != Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN
                && uit != Oormerkdoel.WAARDEVOL_WERK_MAATSCHAPPELIJKE_OPVANG) {
            throw new IllegalArgumentException("Alleen uit de oormerken voor waardevol werk wordt onttrokken.");
        }
        bedrag = Vereiste.nietNegatief(bedrag);
    }
}
