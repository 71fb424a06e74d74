package nl.gewoonindewijk.ondersteuning;

import io.vavr.control.Either;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/**
 * De codelijsten: what can be chosen where a question comes in and where support ends. Bron: UA 8.2.
 *
 * @param leefgebied what the question is about
 * @param instroom why the resident comes
 * @param uitstroom why the resident leaves
 */
public record Codelijsten(Codelijst leefgebied, Codelijst instroom, Codelijst uitstroom) {

    /** The domains of the Zelfredzaamheid-Matrix. */
    public static final Codelijst LEEFGEBIEDEN = new Codelijst(
            "leefgebied",
            "Zelfredzaamheid-Matrix",
            List.of(
                    Codelijst.keuze("FINANCIEN", "financi\u00ebn"),
                    Codelijst.keuze("WERK-EN-OPLEIDING", "werk en opleiding"),
                    Codelijst.keuze("TIJDSBESTEDING", "tijdsbesteding"),
                    Codelijst.keuze("HUISVESTING", "huisvesting"),
                    Codelijst.keuze("HUISELIJKE-RELATIES", "huiselijke relaties"),
                    Codelijst.keuze("GEESTELIJKE-GEZONDHEID", "geestelijke gezondheid"),
                    Codelijst.keuze("LICHAMELIJKE-GEZONDHEID", "lichamelijke gezondheid"),
                    Codelijst.keuze("MIDDELENGEBRUIK", "middelengebruik"),
                    Codelijst.keuze("BASALE-ADL", "basale ADL"),
                    Codelijst.keuze("INSTRUMENTELE-ADL", "instrumentele ADL"),
                    Codelijst.keuze("SOCIAAL-NETWERK", "sociaal netwerk"),
                    Codelijst.keuze("MAATSCHAPPELIJKE-PARTICIPATIE", "maatschappelijke participatie"),
                    Codelijst.keuze("JUSTITIE", "justitie")));

    /** Why support ended, after the national list WMO588 of iWmo. */
    public static final Codelijst UITSTROOM = new Codelijst(
            "reden uitstroom",
            "iWmo WMO588",
            List.of(
                    Codelijst.keuze("02", "overlijden"),
                    Codelijst.keuze("19", "volgens plan"),
                    Codelijst.keuze("20", "tijdelijk"),
                    Codelijst.keuze("21", "eenzijdig door de client"),
                    Codelijst.keuze("22", "eenzijdig door de aanbieder"),
                    Codelijst.keuze("23", "voortijdig, in overeenstemming"),
                    Codelijst.keuze("31", "verhuizing"),
                    Codelijst.keuze("36", "door de gemeente"),
                    Codelijst.keuze("38", "naar een andere aanbieder"),
                    Codelijst.keuze("39", "naar een ander domein")));

    /**
     * The lists that the library ships, with the host's own reasons to come: no national list of those is known.
     *
     * @param instroom why residents come, as the host's app lets its users choose
     */
    public static Codelijsten met(Codelijst instroom) {
        return new Codelijsten(LEEFGEBIEDEN, instroom, UITSTROOM);
    }

    /** The code itself, or a refusal that names the list where it does not have the code. */
    public static Either<Afwijzing, Code> kies(Codelijst lijst, Code code) {
        return lijst.kent(code)
                ? Either.right(code)
                : Either.left(Afwijzing.van(
                        "CODELIJST",
                        Bron.ua("8.2"),
                        "onbekend",
                        Gegeven.van("lijst", lijst.naam()),
                        Gegeven.van("versie", lijst.versie())));
    }
}
