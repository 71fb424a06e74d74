package nl.gewoonindewijk.gedeeld;

/** What a text or an amount must be before a type accepts it. */
public final class Vereiste {

    private Vereiste() {}

    /**
     * Accepts a text that is not blank and that every storage and format can hold.
     *
     * @param langste how many characters it may have
     * @return the text itself
     * @throws IllegalArgumentException if it is blank, too long or holds a character that cannot be kept
     */
    public static String tekst(String tekst, int langste) {
        if (tekst.isBlank() || tekst.length() > langste) {
            throw new IllegalArgumentException("Deze tekst is verplicht en telt ten hoogste " + langste + " tekens.");
        }
        if (!tekst.codePoints().allMatch(Vereiste::isTeken)) {
            throw new IllegalArgumentException("Deze tekst bevat een teken dat niet te bewaren is.");
        }
        return tekst;
    }

    /** What every storage and format can hold: no half of a surrogate pair, no control character but tab and line end. */
    private static boolean isTeken(int teken) {
        boolean half = teken >= Character.MIN_SURROGATE && teken <= Character.MAX_SURROGATE;
        return !half
                && (teken >= ' ' || teken == '\t' || teken == '\n' || teken == '\r')
                && teken != 0xFFFE
                && teken != 0xFFFF;
    }

    /**
     * Accepts an amount that is zero or more.
     *
     * @return the amount itself
     * @throws IllegalArgumentException if it is negative
     */
    public static Bedrag nietNegatief(Bedrag bedrag) {
        if (bedrag.isNegatief()) {
            throw new IllegalArgumentException("Dit bedrag mag niet negatief zijn.");
        }
        return bedrag;
    }
}
