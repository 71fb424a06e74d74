package nl.gewoonindewijk.ondersteuning;

import java.util.UUID;

/**
 * Which aanmelding.
 *
 * @param waarde a number of the library's own
 */
public record AanmeldingId(UUID waarde) {

    @Override
    public String toString() {
        return waarde.toString();
    }
}
