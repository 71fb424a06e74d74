package nl.gewoonindewijk.ondersteuning;

import java.util.UUID;

/**
 * Which persoonsgebonden budget.
 *
 * @param waarde a number of the library's own
 */
public record PgbId(UUID waarde) {

    @Override
    public String toString() {
        return waarde.toString();
    }
}
