package nl.gewoonindewijk.ondersteuning;

import java.util.UUID;

/**
 * Which persoonsgebonden budget.
 *
 * @param waarde a number that the host makes up, and that says nothing about anyone
 */
public record PgbId(UUID waarde) {

    @Override
    public String toString() {
        return waarde.toString();
    }
}
