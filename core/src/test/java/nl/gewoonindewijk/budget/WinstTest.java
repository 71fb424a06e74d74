package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.budget.Realisatie.Realisatiepost;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;
import org.junit.jupiter.api.Test;

@Toetst("UA-9.1.4-WINST")
class WinstTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.1.4-WINST");

    private static Jaarbudget begroot(Bedrag jaarbudget, Bedrag winst) {
        return Voorbeeldbudgetten.gezond()
                .withBedrag(jaarbudget)
                .withBegroting(new Begroting(List.of(), Bedrag.NUL, winst));
    }

    private static Jaarbudget gerealiseerd(String lasten, String dienstverlening) {
        Realisatiepost post = new Realisatiepost(new Kostensoort("Personeelskosten"), euro(lasten));
        return Voorbeeldbudgetten.gezond().withRealisatie(new Realisatie(List.of(post), euro(dienstverlening)));
    }

    private static Berekening berekening(
            String jaarbudget, String grondslag, Gegeven percentage, String grens, String winst) {
        return Berekening.van(
                        Gegeven.van("jaarbudget", euro(jaarbudget)),
                        Gegeven.van("grondslag", grondslag),
                        Gegeven.van("maximum", Percentage.of(4)),
                        percentage)
                .norm(Gegeven.van("toegestane-winst", euro(grens)))
                .uitkomst(Gegeven.van("winst", euro(winst)));
    }

    private static Gegeven percentage(String waarde) {
        return Gegeven.van("percentage", new Percentage(new BigDecimal(waarde)));
    }

    @Test
    void winstVanPreciesVierProcentMag() {
        Berekening berekening = berekening("34.000.000,-", "begroting", percentage("4"), "1.360.000,-", "1.360.000,-");

        assertEquals(
                new Oordeel.Voldaan("binnen", berekening.verschil(Gegeven.van("ruimte", Bedrag.NUL))),
                REGEL.oordeel(begroot(euro("34.000.000,-"), euro("1.360.000,-"))));
    }

    @Test
    void eenCentBovenVierProcentMagNietEnHetPercentageIsDanNietVierProcent() {
        Berekening berekening =
                berekening("34.000.000,-", "begroting", percentage("4.0001"), "1.360.000,-", "1.360.000,01");

        assertEquals(
                new Oordeel.Overtreden("te-hoog", berekening.verschil(Gegeven.van("overschrijding", euro("0,01")))),
                REGEL.oordeel(begroot(euro("34.000.000,-"), euro("1.360.000,01"))));
    }

    @Test
    void isVierProcentGeenHeleCentDanTeltWatErOnderLigt() {
        // 4% of 1.000,13 is 40,0052.
        Berekening mag = berekening("1.000,13", "begroting", percentage("3.9995"), "40,-", "40,-");
        Berekening magNiet = berekening("1.000,13", "begroting", percentage("4.0005"), "40,-", "40,01");

        assertEquals(
                new Oordeel.Voldaan("binnen", mag.verschil(Gegeven.van("ruimte", Bedrag.NUL))),
                REGEL.oordeel(begroot(euro("1.000,13"), euro("40,-"))));
        assertEquals(
                new Oordeel.Overtreden("te-hoog", magNiet.verschil(Gegeven.van("overschrijding", euro("0,01")))),
                REGEL.oordeel(begroot(euro("1.000,13"), euro("40,01"))));
    }

    @Test
    void isErEenRealisatieDanTeltDieInPlaatsVanDeBegroteWinst() {
        Berekening berekening =
                berekening("34.000.000,-", "realisatie", percentage("4.4118"), "1.360.000,-", "1.500.000,-");

        assertEquals(
                new Oordeel.Overtreden(
                        "te-hoog", berekening.verschil(Gegeven.van("overschrijding", euro("140.000,-")))),
                REGEL.oordeel(gerealiseerd("32.750.000,-", "250.000,-")));
    }

    @Test
    void eenVerliesIsGeenWinst() {
        Berekening berekening = berekening("34.000.000,-", "realisatie", percentage("0"), "1.360.000,-", "0,-");

        assertEquals(
                new Oordeel.Voldaan("binnen", berekening.verschil(Gegeven.van("ruimte", euro("1.360.000,-")))),
                REGEL.oordeel(gerealiseerd("34.000.000,01", "0,-")));
    }

    @Test
    void winstVanHetHeleJaarbudgetIsHonderdProcentEnMeerHeeftGeenPercentage() {
        assertEquals(
                percentage("100"),
                REGEL.oordeel(begroot(euro("10,-"), euro("10,-")))
                        .berekening()
                        .invoer()
                        .get(3));
        assertEquals(
                Gegeven.van("percentage", "meer dan 100%"),
                REGEL.oordeel(begroot(euro("10,-"), euro("10,01")))
                        .berekening()
                        .invoer()
                        .get(3));
    }

    @Test
    void zonderJaarbudgetMagErGeenWinstZijn() {
        Berekening niets = berekening("0,-", "begroting", percentage("0"), "0,-", "0,-");
        Berekening iets = berekening("0,-", "begroting", Gegeven.van("percentage", "meer dan 100%"), "0,-", "0,01");

        assertEquals(
                new Oordeel.Voldaan("binnen", niets.verschil(Gegeven.van("ruimte", Bedrag.NUL))),
                REGEL.oordeel(begroot(Bedrag.NUL, Bedrag.NUL)));
        assertEquals(
                new Oordeel.Overtreden("te-hoog", iets.verschil(Gegeven.van("overschrijding", euro("0,01")))),
                REGEL.oordeel(begroot(Bedrag.NUL, euro("0,01"))));
    }

    @Test
    void deZinNoemtWinstPercentageGrensEnRuimteOfOverschrijding() {
        assertEquals(
                List.of("De winst (begroting) is \u20ac 340.000,-, 1% van het jaarbudget. Toegestaan is 4%:"
                        + " \u20ac 1.360.000,-. Er is \u20ac 1.020.000,- ruimte."),
                REGEL.zinnen(Voorbeeldbudgetten.gezond(), EIND_2023));
        assertEquals(
                List.of("De winst (realisatie) is \u20ac 1.480.000,-, 4,353% van het jaarbudget. Toegestaan is 4%:"
                        + " \u20ac 1.360.000,-. Dat is \u20ac 120.000,- te veel."),
                REGEL.zinnen(gerealiseerd("32.520.000,-", "0,-"), EIND_2023));
    }

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return WillekeurigeBedragen.nietNegatief();
    }

    @Provide
    Arbitrary<Bedrag> winsten() {
        return WillekeurigeBedragen.rondDeel(Percentage.of(4), Bedrag.ofEuro(34_000_000));
    }

    @Property
    void meerWinstMaaktEenOvertredingNooitGoed(
            @ForAll("bedragen") Bedrag jaarbudget, @ForAll("bedragen") Bedrag winst, @ForAll("bedragen") Bedrag meer) {
        if (isTeHoog(begroot(jaarbudget, winst))) {
            assertTrue(isTeHoog(begroot(jaarbudget, winst.plus(meer))));
        }
    }

    @Property
    void eenGroterJaarbudgetMaaktVanGoedNooitEenOvertreding(
            @ForAll("bedragen") Bedrag jaarbudget, @ForAll("winsten") Bedrag winst, @ForAll("bedragen") Bedrag meer) {
        if (!isTeHoog(begroot(jaarbudget, winst))) {
            assertFalse(isTeHoog(begroot(jaarbudget.plus(meer), winst)));
        }
    }

    @Property
    void hetOordeelIsPreciesDatWatDeBreukZegt(@ForAll("bedragen") Bedrag jaarbudget, @ForAll("bedragen") Bedrag winst) {
        boolean meerDanVierProcent = winst.euro()
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(jaarbudget.euro().multiply(BigDecimal.valueOf(4)))
                > 0;

        assertEquals(meerDanVierProcent, isTeHoog(begroot(jaarbudget, winst)));
    }

    private static boolean isTeHoog(Jaarbudget budget) {
        return REGEL.oordeel(budget.withRealisatie(Optional.empty())).soort() == Oordeel.Soort.OVERTREDEN;
    }
}
