package nl.gewoonindewijk.ondersteuning;

import java.util.UUID;

/**
 * Which use of the meldcode.
 *
 * @param waarde a number that the host makes up, and that says nothing about anyone
 */
public record MeldcodeId(UUID waarde) {

    @Override
    public String toString() {
        return waarde.toString();
    }
}
