package nl.gewoonindewijk.ondersteuning.pgb;

import java.time.LocalDate;

/**
 * Een herziening: an evaluation of a Pgb by the samenwerkingsverband, and what the gemeente decided on it. Bron: UA 5.2.
 *
 * @param geevalueerdOp the day of the evaluation
 * @param advies what the samenwerkingsverband advises
 * @param beslotenOp the day of the decision
 * @param besluit what the gemeente decided
 */
public record Herziening(LocalDate geevalueerdOp, Keuze advies, LocalDate beslotenOp, Keuze besluit) {

    /** What comes after an evaluation. */
    public enum Keuze {
        /** The Pgb goes on as it is. */
        VERLENGEN,
        /** The Pgb goes on, changed. */
        BIJSTELLEN,
        /** The Pgb ends. */
        BEEINDIGEN
    }

    /** @throws IllegalArgumentException if the decision comes before the evaluation */
    public Herziening {
        if (beslotenOp.isBefore(geevalueerdOp)) {
            throw new IllegalArgumentException("De gemeente besluit na de evaluatie.");
        }
    }
}
