package nl.gewoonindewijk.dossier;

import nl.gewoonindewijk.gedeeld.Code;

/**
 * Een bewaarcategorie: what a piece is for the rules on how long it is kept, such as {@code WMO}.
 *
 * @param code one of the codes that a bewaarregeling knows; a piece of another category is kept until its term is known
 */
public record Bewaarcategorie(Code code) implements Comparable<Bewaarcategorie> {

    /** A category by its code. */
    public static Bewaarcategorie van(String code) {
        return new Bewaarcategorie(new Code(code));
    }

    @Override
    public int compareTo(Bewaarcategorie ander) {
        return code.waarde().compareTo(ander.code.waarde());
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
