package nl.gewoonindewijk.ondersteuning;

/** Duur: whether support is short or long. Bron: UA 4.3, UA 8.2, AR. */
public enum Duur {
    /** Information and advice: contacts are counted; with whom they were need not be known. */
    KORT,
    /** A traject. */
    LANG
}
