package nl.gewoonindewijk.contract;

/** Soort voorziening: what a resident may be asked to contribute to. */
public enum Voorzieningsoort {
    /** Open to every resident, without assessment. */
    ALGEMENE_VOORZIENING,
    /** Support beside Sociale Basis and Sociaal Wijkteam, by a signed ondersteuningsplan. */
    AANVULLENDE_ONDERSTEUNING,
    /** Anything outside these two. */
    OVERIGE_VOORZIENING
}
