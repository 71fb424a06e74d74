package nl.gewoonindewijk.contract;

/** Drager: who bears a cost. */
public enum Drager {
    /** The partnership that holds the contract. */
    SAMENWERKINGSVERBAND,
    /** The gemeente that grants the budget. */
    GEMEENTE;

    /** As it stands in a sentence. */
    public String tekst() {
        return this == GEMEENTE ? "de gemeente" : "het samenwerkingsverband";
    }
}
