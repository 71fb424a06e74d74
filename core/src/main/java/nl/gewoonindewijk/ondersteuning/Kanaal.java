package nl.gewoonindewijk.ondersteuning;

/** Een kanaal: how a resident and the samenwerkingsverband reach each other. */
public enum Kanaal {
    /** By telephone. Bron: UA 2.1. */
    TELEFONISCH,
    /** In writing. Bron: UA 2.1. */
    SCHRIFTELIJK,
    /** By digital means. Bron: UA 2.1. */
    DIGITAAL,
    /** Face to face, as in a walk-in or on the street. Bron: UA 2.3 and 4.2. */
    PERSOONLIJK
}
