package nl.gewoonindewijk.dossier.vernietiging;

/**
 * Een telling: how many lines of a list were destroyed, and how many were passed over.
 *
 * @param vernietigd what is gone, 0 or more
 * @param overgeslagen what could not be destroyed any more, 0 or more
 */
public record Telling(long vernietigd, long overgeslagen) {

    /** @throws IllegalArgumentException if either is negative */
    public Telling {
        if (vernietigd < 0 || overgeslagen < 0) {
            throw new IllegalArgumentException("Een telling is niet negatief.");
        }
    }
}
