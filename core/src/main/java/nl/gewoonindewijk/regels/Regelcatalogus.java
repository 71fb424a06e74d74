package nl.gewoonindewijk.regels;

import io.vavr.collection.Vector;
import java.util.List;

/**
 * De regelcatalogus: every rule the library knows, described for people.
 *
 * @param regels the descriptions, ordered by code
 */
public record Regelcatalogus(List<Regelbeschrijving> regels) {

    /** @throws IllegalArgumentException if a code occurs twice */
    public Regelcatalogus {
        Vector<Regelbeschrijving> alle = Vector.ofAll(regels);
        if (alle.distinctBy(Regelbeschrijving::code).size() < alle.size()) {
            throw new IllegalArgumentException("Een regelcode komt twee keer voor.");
        }
        regels = alle.sortBy(Regelbeschrijving::code).asJava();
    }

    /** The catalogue as a Markdown table. */
    public String markdown() {
        StringBuilder tekst = new StringBuilder("| code | bron | regel | norm | uitleg |\n|---|---|---|---|---|\n");
        for (Regelbeschrijving regel : regels) {
            tekst.append("| ")
                    .append(String.join(
                            " | ",
                            regel.code().waarde(),
                            cel(regel.bron().toString()),
                            cel(regel.titel()),
                            cel(regel.norm()),
                            cel(regel.uitleg().orElse(""))))
                    .append(" |\n");
        }
        return tekst.toString();
    }

    private static String cel(String tekst) {
        return tekst.replace("|", "\\|").replaceAll("\\R", " ");
    }
}
