package nl.gewoonindewijk.ondersteuning;

import java.util.UUID;

/**
 * Which traject.
 *
 * @param waarde a number of the library's own
 */
public record TrajectId(UUID waarde) {

    @Override
    public String toString() {
        return waarde.toString();
    }
}
