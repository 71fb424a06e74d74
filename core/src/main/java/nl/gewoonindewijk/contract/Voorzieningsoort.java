package nl.gewoonindewijk.contract;

/** Soort voorziening: what a resident may be asked to contribute to. */
public enum Voorzieningsoort {
    /** Open to every resident, without assessment. */
    ALGEMENE_VOORZIENING("algemene voorzieningen"),
    /** Support beside Sociale Basis and Sociaal Wijkteam, by a signed ondersteuningsplan. */
    AANVULLENDE_ONDERSTEUNING("Aanvullende Ondersteuning"),
    /** Anything outside these two. */
    OVERIGE_VOORZIENING("overige voorzieningen");

    private final String tekst;

    Voorzieningsoort(String tekst) {
        this.tekst = tekst;
    }

    /** As it stands in a sentence. */
    public String tekst() {
        return tekst;
    }
}
