package nl.gewoonindewijk.gidw;

/** How an answer is printed. */
enum Formaat {
    /** For people. */
    TEKST,
    /** For programs. */
    JSON;

    @Override
    public String toString() {
        return this == JSON ? "json" : "tekst";
    }
}
