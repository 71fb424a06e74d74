package nl.gewoonindewijk.gedeeld;

/**
 * Een bron: the place in a document or law that a rule, norm or label comes from.
 *
 * @param document short name, such as {@code UA} (Uitvoeringsafspraken) or {@code Awb}
 * @param paragraaf paragraph, chapter or article in it, such as {@code 9.1.4} or {@code art. 6:7}
 */
public record Bron(String document, String paragraaf) {

    /** @throws IllegalArgumentException if either is blank */
    public Bron {
        if (document.isBlank() || paragraaf.isBlank()) {
            throw new IllegalArgumentException("Een bron noemt een document en een paragraaf.");
        }
    }

    /** A paragraph of the Uitvoeringsafspraken Gewoon in de Wijk, Haarlem's contract. */
    public static Bron ua(String paragraaf) {
        return new Bron("UA", paragraaf);
    }

    @Override
    public String toString() {
        return document + " " + paragraaf;
    }
}
