package nl.gewoonindewijk.gidw;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.regels.Waarde;

/**
 * A step of the story.
 *
 * @param dag when it was taken
 * @param gebeurtenis what was done, in a sentence
 * @param regels what the rules said about it, a sentence for each
 */
record Verhaalstap(LocalDate dag, String gebeurtenis, List<String> regels) {

    private static final int LANGSTE_DAG = "30 september 2024".length();
    private static final String MARGE = " ".repeat(LANGSTE_DAG + 2);

    /** As lines for a terminal. */
    List<String> tekst() {
        String kop = Tekstblok.links(Waarde.DATUM.format(dag), MARGE.length());
        List<String> wat = Tekstblok.regels(MARGE, gebeurtenis);
        return Stream.concat(
                        Stream.concat(
                                Stream.of(kop + wat.get(0).strip()),
                                wat.stream().skip(1)),
                        regels.stream().flatMap(zin -> Tekstblok.regels(MARGE, zin).stream()))
                .toList();
    }
}
