package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Vereiste;

/**
 * Een termijnbetaling: a monthly instalment as the gemeente granted or paid it.
 *
 * @param maand the month it is for, 1 to 12
 * @param bedrag the amount, not negative
 * @param betaaldOp the day it was paid, once it was
 */
public record Termijnbetaling(int maand, Bedrag bedrag, Optional<LocalDate> betaaldOp) {

    private static final int MAANDEN = 12;

    /** @throws IllegalArgumentException if there is no such month, or the amount is negative */
    public Termijnbetaling {
        if (maand < 1 || maand > MAANDEN) {
            throw new IllegalArgumentException("Een maand is een getal van 1 tot en met 12.");
        }
        bedrag = Vereiste.nietNegatief(bedrag);
    }
}
