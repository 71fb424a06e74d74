package nl.gewoonindewijk.ondersteuning;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.regels.Afwijzing;

/** What the examples of every kind of case share. */
public final class Voorbeeldzaak {

    /** Spaarndam, of which the west is Haarlem's. */
    public static final Wijkcode SPAARNDAM = new Wijkcode("WK039217");

    /** A resident of Spaarndam. */
    public static final Huishoudlid LID = new Huishoudlid(inwoner(1), new HuishoudenId(nummer(2)), SPAARNDAM);

    /** Who acts in the examples. */
    public static final MedewerkerId MEDEWERKER = new MedewerkerId("wijkteam-7");

    /** Haarlem's terms and the law, as they are known at the end of the contract. */
    public static final Termijnkader KADER =
            new Termijnkader(Haarlem.CONTRACT, Wettelijketermijnen.HUIDIG, LocalDate.of(2030, 12, 31));

    private Voorbeeldzaak() {}

    /** A number that is the same in every run. */
    public static UUID nummer(int welk) {
        return new UUID(0, welk);
    }

    /** A resident by number. */
    public static InwonerId inwoner(int welk) {
        return new InwonerId(nummer(welk));
    }

    /** What someone wrote. */
    public static Dossiertekst tekst(String waarde) {
        return new Dossiertekst(waarde);
    }

    /** Rule and reason of a refusal: {@code UA-5.1-PLAN onvolledig}. */
    public static String reden(Either<Afwijzing, ?> uitkomst) {
        Afwijzing afwijzing = uitkomst.getLeft();
        return afwijzing.code() + " " + afwijzing.reden();
    }

    /** Every duty of a case, a line each: rule, first day, last day, and the day on which it was done. */
    public static List<String> plichten(Zaak zaak) {
        return zaak.verplichtingen(KADER).get().stream()
                .map(Voorbeeldzaak::regel)
                .toList();
    }

    /** The duties of a case that one rule sets, a line each. */
    public static List<String> plichten(Voorschrift voorschrift, Zaak zaak) {
        return plichten(zaak).stream()
                .filter(regel -> regel.startsWith(voorschrift.code() + " "))
                .map(regel -> regel.substring(voorschrift.code().waarde().length() + 1))
                .toList();
    }

    private static String regel(Verplichting verplichting) {
        return verplichting.regel() + " " + verplichting.vanaf() + " t/m " + verplichting.uiterlijk()
                + verplichting.vervuldOp().map(dag -> " gedaan " + dag).orElse("");
    }
}
