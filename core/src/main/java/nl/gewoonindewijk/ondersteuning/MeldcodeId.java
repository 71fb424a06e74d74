package nl.gewoonindewijk.ondersteuning;

import java.util.UUID;

/**
 * Which use of the meldcode.
 *
 * @param waarde a number of the library's own
 */
public record MeldcodeId(UUID waarde) {

    @Override
    public String toString() {
        return waarde.toString();
    }
}
