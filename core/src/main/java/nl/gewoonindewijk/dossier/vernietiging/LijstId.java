package nl.gewoonindewijk.dossier.vernietiging;

import java.util.UUID;

/**
 * Which vernietigingslijst.
 *
 * @param waarde a number that the host makes up, and that says nothing about anyone
 */
public record LijstId(UUID waarde) {

    @Override
    public String toString() {
        return waarde.toString();
    }
}
