package nl.gewoonindewijk.dossier;

import nl.gewoonindewijk.gedeeld.Code;

/**
 * Een team: a group of employees that treats dossiers together.
 *
 * @param code its lasting name
 */
public record Team(Code code) {

    @Override
    public String toString() {
        return code.toString();
    }
}
