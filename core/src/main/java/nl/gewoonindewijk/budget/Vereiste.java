package nl.gewoonindewijk.budget;

import nl.gewoonindewijk.gedeeld.Bedrag;

/** What every text and amount of a budget must be. */
final class Vereiste {

    private Vereiste() {}

    static String tekst(String tekst, int langste) {
        if (tekst.isBlank() || tekst.length() > langste) {
            throw new IllegalArgumentException("Deze tekst is verplicht en telt ten hoogste " + langste + " tekens.");
        }
        return tekst;
    }

    static Bedrag nietNegatief(Bedrag bedrag) {
        if (bedrag.isNegatief()) {
            throw new IllegalArgumentException("Dit bedrag mag niet negatief zijn.");
        }
        return bedrag;
    }
}
