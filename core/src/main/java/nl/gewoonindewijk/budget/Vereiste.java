package nl.gewoonindewijk.budget;

import nl.gewoonindewijk.gedeeld.Bedrag;

/** What every text and amount of a budget must be. */
final class Vereiste {

    private Vereiste() {}

    static String tekst(String tekst, int langste) {
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

    static Bedrag nietNegatief(Bedrag bedrag) {
        if (bedrag.isNegatief()) {
            throw new IllegalArgumentException("Dit bedrag mag niet negatief zijn.");
        }
        return bedrag;
    }
}
