package nl.gewoonindewijk.dossier.toegang;

import nl.gewoonindewijk.gedeeld.Code;

/**
 * Een rol: in what capacity an employee works.
 *
 * @param code its lasting name
 */
public record Rol(Code code) {

    /** A role by its code. */
    public static Rol van(String code) {
        return new Rol(new Code(code));
    }

    @Override
    public String toString() {
        return code.toString();
    }
}
