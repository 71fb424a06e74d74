package nl.gewoonindewijk.ondersteuning.meldcode;

import java.time.LocalDate;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.ondersteuning.MeldcodeId;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;

/** The meldcode, used since 6 March 2023. */
final class Voorbeeldmeldcode {

    static final LocalDate BEGIN = LocalDate.of(2023, 3, 6);

    static final Meldcodestart START =
            new Meldcodestart(new MeldcodeId(Voorbeeldzaak.nummer(40)), Haarlem.OPDRACHT, Voorbeeldzaak.LID, BEGIN);

    static final Meldcodebesluit MELDEN = new Meldcodebesluit(true, true, Voorbeeldzaak.tekst("er is acuut gevaar"));

    private Voorbeeldmeldcode() {}

    static Gezet op(LocalDate dag) {
        return new Gezet(dag, Voorbeeldzaak.MEDEWERKER);
    }

    /** The meldcode after its first steps, all taken on one day. */
    static Meldcode.Lopend na(int stappen) {
        Meldcode.Lopend meldcode = Meldcode.begin(START);
        for (int stap = 0; stap < stappen; stap++) {
            meldcode = meldcode.zet(meldcode.volgende(), op(BEGIN)).get();
        }
        return meldcode;
    }
}
