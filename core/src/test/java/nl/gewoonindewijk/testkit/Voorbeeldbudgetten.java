package nl.gewoonindewijk.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.budget.Accommodatie;
import nl.gewoonindewijk.budget.Afwijking;
import nl.gewoonindewijk.budget.Begroting;
import nl.gewoonindewijk.budget.Begrotingspost;
import nl.gewoonindewijk.budget.EigenBijdrage;
import nl.gewoonindewijk.budget.Exploitatieonderdeel;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.JaarbudgetBuilder;
import nl.gewoonindewijk.budget.Kadernota;
import nl.gewoonindewijk.budget.Kostensoort;
import nl.gewoonindewijk.budget.Maandtermijn;
import nl.gewoonindewijk.budget.Oormerk;
import nl.gewoonindewijk.budget.Oormerkdoel;
import nl.gewoonindewijk.budget.Oormerken;
import nl.gewoonindewijk.budget.PlanVanAanpak;
import nl.gewoonindewijk.budget.Sroi;
import nl.gewoonindewijk.budget.Termijnbetaling;
import nl.gewoonindewijk.budget.Tussenrapportage;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Voorzieningsoort;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Percentage;

/** Complete jaarbudgetten of which the outcome is known; from these a test varies one thing. */
public final class Voorbeeldbudgetten {

    private static final Boekjaar JAAR = new Boekjaar(2023);
    private static final Bedrag JAARBUDGET = Bedrag.ofEuro(34_000_000);

    private static final Kostensoort PERSONEEL = new Kostensoort("Personeelskosten");
    private static final Kostensoort ACTIVITEITEN = new Kostensoort("Activiteitenkosten");
    private static final Kostensoort BIJDRAGEN = new Kostensoort("Bijdragen aan derden");
    private static final Kostensoort HUISVESTING = new Kostensoort("Huisvestingskosten");
    private static final Kostensoort OVERHEAD = new Kostensoort("Overheadkosten");

    private Voorbeeldbudgetten() {}

    /**
     * The jaarbudget of Haarlem for 2023, as a sound partnership runs it: on no day of the contract is a rule broken, or is
     * there anything to warn for. The year is not accounted for yet.
     */
    public static Jaarbudget gezond() {
        return new JaarbudgetBuilder()
                .opdracht(Haarlem.OPDRACHT)
                .boekjaar(JAAR)
                .bedrag(JAARBUDGET)
                .planVanAanpak(plan())
                .begroting(begroting())
                .oormerken(oormerken())
                .termijnbetalingen(termijnbetalingen())
                .addEigenBijdragen(new EigenBijdrage(Voorzieningsoort.OVERIGE_VOORZIENING, Bedrag.ofEuro(12_500)))
                .accommodaties(accommodaties())
                .sroi(sroi())
                .kadernota(kadernota())
                .tussenrapportage(tussenrapportage())
                .addAfwijkingen(afwijking())
                .build();
    }

    private static PlanVanAanpak plan() {
        return new PlanVanAanpak(
                LocalDate.of(2022, 9, 28), List.of(PERSONEEL, ACTIVITEITEN, BIJDRAGEN, HUISVESTING, OVERHEAD));
    }

    /** Costs of 33.910.000 euro and 340.000 euro profit, of which dienstverlening pays 250.000 euro. */
    private static Begroting begroting() {
        return new Begroting(
                List.of(
                        programma(PERSONEEL, "GEZONDE-LEEFSTIJL", 1_250_000),
                        programma(PERSONEEL, "PSYCHISCH-FUNCTIONEREN", 4_800_000),
                        programma(PERSONEEL, "DUURZAAM-SOCIAAL-NETWERK", 1_900_000),
                        programma(PERSONEEL, "OPVOEDEN-EN-OPGROEIEN", 3_100_000),
                        programma(PERSONEEL, "GELDZORGENVRIJ-LEVEN", 3_400_000),
                        programma(PERSONEEL, "VEILIGHEID", 1_610_000),
                        programma(PERSONEEL, "ADMINISTRATIE", 1_700_000),
                        programma(PERSONEEL, "MANTELZORG", 950_000),
                        programma(BIJDRAGEN, "INITIATIEF", 300_000),
                        programma(PERSONEEL, "WAARDEVOL-WERK", 2_400_000),
                        programma(ACTIVITEITEN, "WAARDEVOL-WERK", 1_050_000),
                        programma(ACTIVITEITEN, "ONTMOETEN", 2_300_000),
                        programma(PERSONEEL, "ERBIJ-HOREN-EN-ONTWIKKELEN", 2_900_000),
                        post(OVERHEAD, Exploitatieonderdeel.PROGRAMMA, 2_350_000),
                        post(HUISVESTING, Exploitatieonderdeel.FACILITAIR_BEHEER, 1_450_000),
                        post(HUISVESTING, Exploitatieonderdeel.VASTGOED, 2_450_000)),
                Bedrag.ofEuro(250_000),
                Bedrag.ofEuro(340_000));
    }

    private static Begrotingspost programma(Kostensoort kostensoort, String thema, long euro) {
        return new Begrotingspost(kostensoort, Exploitatieonderdeel.PROGRAMMA, Optional.of(thema), Bedrag.ofEuro(euro));
    }

    private static Begrotingspost post(Kostensoort kostensoort, Exploitatieonderdeel onderdeel, long euro) {
        return new Begrotingspost(kostensoort, onderdeel, Optional.empty(), Bedrag.ofEuro(euro));
    }

    private static Oormerken oormerken() {
        return new Oormerken(List.of(
                oormerk(Oormerkdoel.VRIJWILLIGERSORGANISATIES, 300_000),
                oormerk(Oormerkdoel.JEUGDOVERLAST, 310_000),
                oormerk(Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN, 950_000),
                oormerk(Oormerkdoel.WAARDEVOL_WERK_MAATSCHAPPELIJKE_OPVANG, 100_000)));
    }

    private static Oormerk oormerk(Oormerkdoel doel, long euro) {
        return new Oormerk(doel, Bedrag.ofEuro(euro), Optional.empty(), Bedrag.NUL);
    }

    /** Twelve instalments, each paid some days before it is due. */
    private static List<Termijnbetaling> termijnbetalingen() {
        return Maandtermijn.schema(JAAR, JAARBUDGET, 12).stream()
                .map(termijn -> new Termijnbetaling(
                        termijn.maand(),
                        termijn.bedrag(),
                        Optional.of(termijn.uiterlijk().minusDays(3))))
                .toList();
    }

    private static List<Accommodatie> accommodaties() {
        return List.of(
                new Accommodatie("Wijkcentrum Schalkwijk", 1_150, Optional.empty()),
                new Accommodatie("Wijkcentrum Noord", 640, Optional.empty()),
                new Accommodatie("Wijkcentrum Oost", 300, Optional.empty()),
                new Accommodatie(
                        "Buurthuis Spaarndam", 180, Optional.of("De kern is te klein voor een groter gebouw.")));
    }

    private static Sroi sroi() {
        return new Sroi(Bedrag.ofEuro(272_000_000), Bedrag.ofEuro(1_650_000), Optional.of(Bedrag.ofEuro(13_800_000)));
    }

    private static Kadernota kadernota() {
        return new Kadernota(
                LocalDate.of(2023, 2, 24),
                Optional.of(new Percentage(new BigDecimal("1.2"))),
                Optional.of("De lonen stijgen volgens de cao, en energie wordt duurder."),
                Optional.of("Meer inwoners vragen hulp bij geldzorgen."),
                Optional.of(new Percentage(new BigDecimal("0.9"))));
    }

    private static Tussenrapportage tussenrapportage() {
        return new Tussenrapportage(
                LocalDate.of(2023, 6, 15),
                Optional.of(Bedrag.ofEuro(14_050_000)),
                Optional.of(Bedrag.ofEuro(33_720_000)));
    }

    private static Afwijking afwijking() {
        return new Afwijking(
                "Energie voor de wijkcentra wordt duurder",
                Bedrag.ofEuro(180_000),
                true,
                Optional.of(LocalDate.of(2023, 5, 10)));
    }
}
