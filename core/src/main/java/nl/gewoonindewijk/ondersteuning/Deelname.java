package nl.gewoonindewijk.ondersteuning;

/** Deelname: with whom a resident gets support. Bron: UA 4.3, AR. */
public enum Deelname {
    /** Alone. */
    INDIVIDUEEL,
    /** With the family. */
    GEZIN,
    /** In a group. */
    COLLECTIEF
}
