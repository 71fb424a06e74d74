package nl.gewoonindewijk.ondersteuning;

/** Een overdrachtsreden: why others take over the support of a resident. Regel: UA-4.5-OVERDRACHT. Bron: UA 4.5. */
public enum Overdrachtsreden {
    /** Care under the Zorgverzekeringswet. */
    ZORGVERZEKERINGSWET,
    /** Care under the Wet langdurige zorg. */
    WET_LANGDURIGE_ZORG,
    /** Care under the Jeugdwet. */
    JEUGDWET,
    /** The resident becomes 18. */
    ACHTTIEN_JAAR,
    /** The resident moves to another gemeente. */
    VERHUIZING
}
