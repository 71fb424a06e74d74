package nl.gewoonindewijk.ondersteuning.traject;

import java.util.Set;

/**
 * De regiehouder: who keeps an eye on the support as a whole. Regel: UA-4.4-REGIE. Bron: UA 4.4.
 *
 * <p>In the order in which it is sought: the samenwerkingsverband gives regieondersteuning only where nobody before it can.
 */
public enum Regiehouder {
    /** The resident. */
    INWONER,
    /** Someone around the resident. */
    EIGEN_NETWERK,
    /** A partner of the samenwerkingsverband. */
    SAMENWERKINGSPARTNER,
    /** The samenwerkingsverband: this is regieondersteuning, until another can. */
    SAMENWERKINGSVERBAND;

    /**
     * Who holds the regie, given who can.
     *
     * @param kunnen everyone who can hold it; the samenwerkingsverband always can
     */
    public static Regiehouder uit(Set<Regiehouder> kunnen) {
        return kunnen.stream().min(Regiehouder::compareTo).orElse(SAMENWERKINGSVERBAND);
    }
}
