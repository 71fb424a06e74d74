package nl.gewoonindewijk.ondersteuning;

import java.util.UUID;

/**
 * Which ondersteuningsplan.
 *
 * @param waarde a number of the library's own
 */
public record PlanId(UUID waarde) {

    @Override
    public String toString() {
        return waarde.toString();
    }
}
