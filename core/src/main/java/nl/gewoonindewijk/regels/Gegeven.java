package nl.gewoonindewijk.regels;

import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Percentage;

/**
 * Een gegeven: a fact with its name, as it enters or leaves a calculation.
 *
 * @param naam Dutch name, lower case, as a sentence template names it
 * @param waarde the fact
 */
public record Gegeven(String naam, Waarde waarde) {

    /** An amount by name. */
    public static Gegeven van(String naam, Bedrag bedrag) {
        return new Gegeven(naam, new Waarde.Geld(bedrag));
    }

    /** A percentage by name. */
    public static Gegeven van(String naam, Percentage percentage) {
        return new Gegeven(naam, new Waarde.Procent(percentage));
    }

    /** A whole number by name. */
    public static Gegeven van(String naam, long aantal) {
        return new Gegeven(naam, new Waarde.Aantal(aantal));
    }

    /** A day by name. */
    public static Gegeven van(String naam, LocalDate datum) {
        return new Gegeven(naam, new Waarde.Datum(datum));
    }

    /** A word by name. */
    public static Gegeven van(String naam, String tekst) {
        return new Gegeven(naam, new Waarde.Tekst(tekst));
    }
}
