package nl.gewoonindewijk.ondersteuning;

import java.util.UUID;

/**
 * Which traject.
 *
 * @param waarde a number that the host makes up, and that says nothing about anyone
 */
public record TrajectId(UUID waarde) {

    @Override
    public String toString() {
        return waarde.toString();
    }
}
