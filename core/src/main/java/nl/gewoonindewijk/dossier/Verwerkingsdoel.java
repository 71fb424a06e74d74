package nl.gewoonindewijk.dossier;

import nl.gewoonindewijk.gedeeld.Code;

/**
 * Een verwerkingsdoel: what personal data are used for, by its code in the register of processing activities.
 *
 * @param code its lasting name there
 */
public record Verwerkingsdoel(Code code) {

    /** A purpose by its code. */
    public static Verwerkingsdoel van(String code) {
        return new Verwerkingsdoel(new Code(code));
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
