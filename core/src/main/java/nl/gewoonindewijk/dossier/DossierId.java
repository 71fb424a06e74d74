package nl.gewoonindewijk.dossier;

import java.util.UUID;

/**
 * Which dossier.
 *
 * @param waarde a number that the host makes up; not printed, since it leads to a person
 */
public record DossierId(UUID waarde) {

    @Override
    public String toString() {
        return "dossier ***";
    }
}
