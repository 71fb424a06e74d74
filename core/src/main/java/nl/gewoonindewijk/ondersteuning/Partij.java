package nl.gewoonindewijk.ondersteuning;

/** Een partij: who must do something in time. */
public enum Partij {
    /** The partnership. */
    SAMENWERKINGSVERBAND,
    /** The gemeente: the partnership can only ask. */
    GEMEENTE,
    /** The resident: a right and not a duty, which ends when its term does. */
    INWONER
}
