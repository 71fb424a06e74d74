package nl.gewoonindewijk.ondersteuning.plan;

/** Een recht: what a resident is told of before signing. Regel: UA-5.1-RECHTEN. Bron: UA 5.1 and 6.8. */
public enum Recht {
    /** Someone independent who thinks along with the resident. */
    ONAFHANKELIJKE_CLIENTONDERSTEUNING,
    /** What happens with the resident's data. */
    PRIVACY,
    /** How to complain. */
    KLACHTRECHT,
    /** How to object and appeal. */
    BEZWAAR_EN_BEROEP
}
