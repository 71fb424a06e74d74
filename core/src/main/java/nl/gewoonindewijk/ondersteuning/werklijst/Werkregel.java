package nl.gewoonindewijk.ondersteuning.werklijst;

import nl.gewoonindewijk.ondersteuning.Verplichting;

/**
 * Een regel van de werklijst: a duty as it stands on a day.
 *
 * @param verplichting the duty
 * @param stand whether it is late
 * @param werkdagen how many working days it is late, or how many are left; never negative
 */
public record Werkregel(Verplichting verplichting, Stand stand, int werkdagen) {

    /** How a duty stands on a day. */
    public enum Stand {
        /** The last day has passed. */
        TE_LAAT,
        /** This is the last day. */
        VANDAAG,
        /** There is time left. */
        BINNENKORT
    }

    /** @throws IllegalArgumentException if the number of working days is negative */
    public Werkregel {
        if (werkdagen < 0) {
            throw new IllegalArgumentException("Een aantal werkdagen is niet negatief.");
        }
    }
}
