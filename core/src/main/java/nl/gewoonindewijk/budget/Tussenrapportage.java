package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Vereiste;

/**
 * De financiele tussenrapportage: how the running year goes and how it is expected to end.
 *
 * <p>Bron: UA 9.1.2.
 *
 * @param ingediendOp the day it was handed in
 * @param lastenTotNu what the year has cost so far, not negative
 * @param eindejaarsverwachting what the whole year is expected to cost, less income from dienstverlening; not negative
 */
public record Tussenrapportage(
        LocalDate ingediendOp, Optional<Bedrag> lastenTotNu, Optional<Bedrag> eindejaarsverwachting) {

    /** @throws IllegalArgumentException if an amount is negative */
    public Tussenrapportage {
        lastenTotNu = lastenTotNu.map(Vereiste::nietNegatief);
        eindejaarsverwachting = eindejaarsverwachting.map(Vereiste::nietNegatief);
    }
}
