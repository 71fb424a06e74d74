package nl.gewoonindewijk.gedeeld;

/**
 * Een dossiertekst: what people write about a resident, in their own words.
 *
 * @param waarde 1 to 4.000 characters; not printed, since it may say anything about anyone
 */
public record Dossiertekst(String waarde) {

    private static final int LANGSTE = 4_000;

    /** @throws IllegalArgumentException if the text is blank or too long, or holds a character that cannot be kept */
    public Dossiertekst {
        waarde = Vereiste.tekst(waarde, LANGSTE);
    }

    @Override
    public String toString() {
        return "***";
    }
}
