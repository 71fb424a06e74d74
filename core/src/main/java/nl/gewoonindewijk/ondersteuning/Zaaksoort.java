package nl.gewoonindewijk.ondersteuning;

import java.util.Locale;

/** The kinds of case there are. */
public enum Zaaksoort {
    /** A question or signal. */
    AANMELDING,
    /** Longer support. */
    TRAJECT,
    /** The plan of a household. */
    ONDERSTEUNINGSPLAN,
    /** A budget in cash. */
    PGB,
    /** A use of the meldcode. */
    MELDCODE;

    /** How it is said in a sentence. */
    public String tekst() {
        return name().toLowerCase(Locale.ROOT);
    }
}
