package nl.gewoonindewijk.ondersteuning;

/** Een initiatief: who asks for support or points at the need for it. Regel: UA-4.3-INITIATIEF. Bron: UA 4.3. */
public enum Initiatief {
    /** The resident, or another one. */
    INWONER,
    /** A professional organisation, the samenwerkingsverband itself included. */
    PROFESSIONELE_ORGANISATIE,
    /** An organisation of volunteers. */
    VRIJWILLIGERSORGANISATIE,
    /** The gemeente. */
    GEMEENTE
}
