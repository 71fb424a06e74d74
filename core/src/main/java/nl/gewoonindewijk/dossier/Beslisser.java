package nl.gewoonindewijk.dossier;

/** Who speaks for a resident about the resident's own data. */
public enum Beslisser {
    /** The resident. */
    INWONER,
    /** The legal representative. */
    WETTELIJK_VERTEGENWOORDIGER
}
