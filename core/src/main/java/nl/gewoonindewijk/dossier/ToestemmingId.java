package nl.gewoonindewijk.dossier;

import java.util.UUID;

/**
 * Which toestemming.
 *
 * @param waarde a number that the host makes up; not printed, since it leads to a person
 */
public record ToestemmingId(UUID waarde) {

    @Override
    public String toString() {
        return "toestemming ***";
    }
}
