package nl.gewoonindewijk.ondersteuning.meldcode;

/** Een stap van de meldcode huiselijk geweld en kindermishandeling, in their order. Bron: UA 2.2 and 7.2. */
public enum Meldcodestap {
    /** Map the signals. */
    SIGNALEN_IN_KAART("signalen in kaart brengen"),
    /** Consult a colleague or Veilig Thuis. */
    OVERLEG("overleg met een collega of Veilig Thuis"),
    /** Talk with the resident. */
    GESPREK("gesprek met de inwoner"),
    /** Weigh how serious it is. */
    WEGEN("wegen"),
    /** Decide. */
    BESLISSEN("beslissen");

    private final String tekst;

    Meldcodestap(String tekst) {
        this.tekst = tekst;
    }

    /** How it is said in a sentence. */
    public String tekst() {
        return tekst;
    }
}
