package nl.gewoonindewijk.dossier;

import java.util.Locale;

/** The kinds of dossierstuk there are. */
public enum Stuksoort {
    /** A question or signal, with its contacts. */
    AANMELDING,
    /** A contact that the host keeps by itself. */
    CONTACT,
    /** Longer support. */
    TRAJECT,
    /** The plan of a household. */
    ONDERSTEUNINGSPLAN,
    /** A budget in cash. */
    PGB,
    /** A use of the meldcode. */
    MELDCODE,
    /** Consent to share data. */
    TOESTEMMING,
    /** Data that were shared. */
    VERSTREKKING,
    /** A complaint. */
    KLACHT,
    /** A letter, report or other document that the host keeps. */
    DOCUMENT;

    /** How it is said in a sentence. */
    public String tekst() {
        return name().toLowerCase(Locale.ROOT);
    }
}
