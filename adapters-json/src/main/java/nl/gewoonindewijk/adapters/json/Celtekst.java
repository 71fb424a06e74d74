package nl.gewoonindewijk.adapters.json;

/**
 * Text in a cell that a spreadsheet might take for a formula. It is written with an apostrophe in front, which makes it
 * text, and read back without; text that begins with an apostrophe of its own before such a sign gets one more.
 */
final class Celtekst {

    private static final char APOSTROF = '\'';

    /** What a formula may begin with, the full width forms included, and what is skipped before it. */
    private static final String FORMULEBEGIN = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Celtekst() {}

    static String schrijf(String tekst) {
        return isGevaarlijk(tekst) ? APOSTROF + tekst : tekst;
    }

    static String lees(String cel) {
        return !cel.isEmpty() && cel.charAt(0) == APOSTROF && isGevaarlijk(cel.substring(1)) ? cel.substring(1) : cel;
    }

    /** Whether it begins as a formula, behind any number of apostrophes. */
    private static boolean isGevaarlijk(String tekst) {
        int begin = 0;
        while (begin < tekst.length() && tekst.charAt(begin) == APOSTROF) {
            begin++;
        }
        return begin < tekst.length() && FORMULEBEGIN.indexOf(tekst.charAt(begin)) >= 0;
    }
}
