package nl.gewoonindewijk.ondersteuning.grensvlak;

import nl.gewoonindewijk.gedeeld.Bron;

/** The documents and the facts that many of Haarlem's rows name. */
final class Haarlemsebronnen {

    /** Before, while or after a partner gives it. */
    static final Grensvlakfeit MOMENT =
            Grensvlakfeit.van("MOMENT", "Gaat het om ervoor, tijdens of erna?", "VOOR", "TIJDENS", "NA");

    private Haarlemsebronnen() {}

    static Bron ua(String paragraaf) {
        return Bron.ua(paragraaf);
    }

    /** A scope note, by the theme it stands with. */
    static Bron db(String thema) {
        return new Bron("DB", thema);
    }

    /** What it is about, where a paragraph tells parts of one subject apart. */
    static Grensvlakfeit onderdeel(String... waarden) {
        return Grensvlakfeit.van("ONDERDEEL", "Om welk onderdeel gaat het?", waarden);
    }
}
