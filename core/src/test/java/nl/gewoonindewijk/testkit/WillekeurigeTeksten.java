package nl.gewoonindewijk.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Texts as people really type them, and as attackers do.
 *
 * <p>Every text can be written as UTF-8 and as XML: the zero character, other control characters than tab and line end, and
 * halves of surrogate pairs are left out, since not every storage and format can hold them.
 */
public final class WillekeurigeTeksten {

    private static final List<String> LASTIG = List.of(
            "=SOM(A1:A9)",
            "+31235114000",
            "-1",
            "@verwijzing",
            "'; DROP TABLE jaarbudget; --",
            "\" OR 1=1",
            "O'Brien & <b>zonen</b> \"vof\"",
            "caf\u00e9 Zo\u00eb \u20ac 5,-",
            "\u0130stanbul \u00df \ufb01",
            "\ud83d\ude00 \ud83c\uddf3\ud83c\uddf1",
            "e\u0301 is niet \u00e9",
            "\u202eomgekeerd",
            "\u0645\u0631\u062d\u0628\u0627",
            " spatie voor en achter ",
            "regel een\nregel twee",
            "regel een\r\nregel twee",
            "kolom\tkolom;kolom,kolom|kolom",
            "\\ \\n \\u0041 {naam} ${jndi} %s",
            "null",
            "0",
            "NaN",
            "2023-02-30",
            "[]",
            "{\"a\":1}",
            "]]>",
            "<!-- -->");

    private WillekeurigeTeksten() {}

    /**
     * Texts that are not blank.
     *
     * @param langste most {@code char}s, 1 or more; this length itself occurs often
     */
    public static Arbitrary<String> tot(int langste) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, gewoon(1, Math.min(langste, 40))),
                Tuple.of(4, lastig(langste)),
                Tuple.of(2, vreemd(Math.min(langste, 40))),
                Tuple.of(1, gewoon(langste, langste)),
                Tuple.of(1, vreemd(langste)));
    }

    private static Arbitrary<String> gewoon(int kortste, int langste) {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars(' ', '.', '-')
                .ofMinLength(kortste)
                .ofMaxLength(langste)
                .map(WillekeurigeTeksten::nietLeeg);
    }

    private static Arbitrary<String> lastig(int langste) {
        return Arbitraries.of(LASTIG.stream()
                .map(tekst -> tekst.length() <= langste ? tekst : "=")
                .distinct()
                .toList());
    }

    private static Arbitrary<String> vreemd(int langste) {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a0', '\ud7ff')
                .withCharRange('\ue000', '\ufdcf')
                .withChars('\n', '\t')
                .ofMinLength(1)
                .ofMaxLength(langste)
                .map(WillekeurigeTeksten::nietLeeg);
    }

    /** A blank text becomes another of the same length, so that the length stays what was asked. */
    private static String nietLeeg(String tekst) {
        return tekst.isBlank() ? "x".repeat(tekst.length()) : tekst;
    }
}
