package nl.gewoonindewijk.ondersteuning.aanmelding;

/** Een aanleiding: what makes an aanmelding. Regel: UA-2.3-OUTREACHEND. Bron: UA 2.3. */
public enum Aanleiding {
    /** A resident asks for support, or someone does so for the resident. */
    VRAAG,
    /** Someone is worried about a resident who did not ask for anything. */
    SIGNAAL
}
