package nl.gewoonindewijk.dossier.bewaring;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Tijdlijn;

/**
 * De landelijke bewaarregeling: the terms of Wmo 2015, Jeugdwet and the Selectielijst gemeenten 2020.
 *
 * <p>{@code ~} A change of the laws works at once, also for older data: the version that holds on the peildatum decides. The
 * selectielijst is about what ended since it holds; of what ended before 2020 it says nothing, and no earlier list is known
 * here. Where it names no event its term is counted from the end of what the data are about. Data of volunteers have no known
 * category: a piece of another category than those below has no term.
 */
public final class LandelijkeBewaarregeling {

    /** Support under the Wmo 2015. */
    public static final Bewaarcategorie WMO = Bewaarcategorie.van("WMO");

    /** Support under the Jeugdwet. */
    public static final Bewaarcategorie JEUGDHULP = Bewaarcategorie.van("JEUGDHULP");

    /** Any other provision that was granted. */
    public static final Bewaarcategorie VOORZIENING = Bewaarcategorie.van("VOORZIENING");

    /** Help with debts. */
    public static final Bewaarcategorie SCHULDHULP = Bewaarcategorie.van("SCHULDHULP");

    /** A provision that was refused. */
    public static final Bewaarcategorie GEWEIGERD = Bewaarcategorie.van("GEWEIGERD");

    /** A request in the social domain that was broken off. */
    public static final Bewaarcategorie AFGEBROKEN = Bewaarcategorie.van("AFGEBROKEN");

    /** A complaint, objection or appeal. */
    public static final Bewaarcategorie KLACHT = Bewaarcategorie.van("KLACHT");

    /** A complaint, objection or appeal with money in it. */
    public static final Bewaarcategorie KLACHT_GELD = Bewaarcategorie.van("KLACHT-GELD");

    /** A complaint at the ombudsman. */
    public static final Bewaarcategorie KLACHT_OMBUDSMAN = Bewaarcategorie.van("KLACHT-OMBUDSMAN");

    /** A complaint, objection or appeal that could not be dealt with, or was broken off. */
    public static final Bewaarcategorie KLACHT_AFGEBROKEN = Bewaarcategorie.van("KLACHT-AFGEBROKEN");

    /** A contract. */
    public static final Bewaarcategorie OVEREENKOMST = Bewaarcategorie.van("OVEREENKOMST");

    /** A payment. */
    public static final Bewaarcategorie BETALING = Bewaarcategorie.van("BETALING");

    /** The record of a destruction. */
    public static final Bewaarcategorie VERKLARING_VAN_VERNIETIGING =
            Bewaarcategorie.van("VERKLARING-VAN-VERNIETIGING");

    private static final LocalDate WETTEN_2015 = LocalDate.of(2015, 1, 1);
    private static final LocalDate VAN_2020 = LocalDate.of(2020, 1, 1);
    private static final Period VIJFTIEN_JAAR = Period.ofYears(15);
    private static final Period TWINTIG_JAAR = Period.ofYears(20);

    /** The terms as they stand. Bron: Wmo 2015 art. 5.3.4, Jeugdwet art. 7.3.8, Selectielijst gemeenten 2020. */
    public static final Bewaarregeling HUIDIG = new Bewaarregeling(List.of(
            wet(
                    WMO,
                    new Bron("Wmo 2015", "art. 5.3.4 lid 1"),
                    new Bewaartermijn.Tijdelijk(VIJFTIEN_JAAR, Gebeurtenis.ONTVANGST),
                    new Bewaartermijn.Tijdelijk(VIJFTIEN_JAAR, Gebeurtenis.WIJZIGING_GEGEVENS)),
            wet(
                    JEUGDHULP,
                    new Bron("Jeugdwet", "art. 7.3.8 lid 3"),
                    new Bewaartermijn.Tijdelijk(VIJFTIEN_JAAR, Gebeurtenis.ONTVANGST),
                    new Bewaartermijn.Tijdelijk(TWINTIG_JAAR, Gebeurtenis.WIJZIGING_DOSSIER)),
            selectielijst("8.1.1, 8.3.1", VIJFTIEN_JAAR, WMO),
            selectielijst("8.1.2, 8.3.2", TWINTIG_JAAR, JEUGDHULP),
            selectielijst("8.1", Period.ofYears(10), VOORZIENING),
            selectielijst("8.1.9, 8.3.5", Period.ofYears(5), SCHULDHULP),
            selectielijst("8.2", Period.ofYears(5), GEWEIGERD),
            selectielijst("8.4.1", Period.ofDays(42), AFGEBROKEN),
            selectielijst("13.1", Period.ofYears(5), KLACHT),
            selectielijst("13.1.1", Period.ofYears(7), KLACHT_GELD),
            selectielijst("13.1.2", Period.ofYears(10), KLACHT_OMBUDSMAN),
            selectielijst("13.1.4, 13.2", Period.ofYears(1), KLACHT_AFGEBROKEN),
            selectielijst("16.1", Period.ofYears(10), OVEREENKOMST),
            selectielijst("18.1", Period.ofYears(7), BETALING),
            selectielijst("19.1.18", new Bewaartermijn.Blijvend(), VERKLARING_VAN_VERNIETIGING)));

    private LandelijkeBewaarregeling() {}

    /** A law of 2015 whose term was changed in 2020. */
    private static Bewaargrond wet(Bewaarcategorie categorie, Bron bron, Bewaartermijn eerst, Bewaartermijn sinds2020) {
        return new Bewaargrond(
                List.of(categorie),
                Bewaargrond.Werking.ONMIDDELLIJK,
                Tijdlijn.vanaf(WETTEN_2015, new Norm<>(eerst, bron)).daarna(VAN_2020, new Norm<>(sinds2020, bron)));
    }

    private static Bewaargrond selectielijst(String nummer, Period duur, Bewaarcategorie... categorieen) {
        return selectielijst(nummer, new Bewaartermijn.Tijdelijk(duur, Gebeurtenis.AFSLUITING), categorieen);
    }

    private static Bewaargrond selectielijst(String nummer, Bewaartermijn termijn, Bewaarcategorie... categorieen) {
        return new Bewaargrond(
                Vector.of(categorieen).asJava(),
                Bewaargrond.Werking.VANAF_GEBEURTENIS,
                Tijdlijn.vanaf(VAN_2020, new Norm<>(termijn, new Bron("Selectielijst gemeenten 2020", nummer))));
    }
}
