package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-7.10-SROI")
class SroiTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-7.10-SROI");
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2030, 12, 31);

    /** The value of eight years of 34 million euro; 5% of it is 13.600.000 euro. */
    private static final String WAARDE = "272.000.000,-";

    private static Jaarbudget gerealiseerd(String waarde, String gerealiseerd) {
        return Voorbeeldbudgetten.gezond().withSroi(new Sroi(euro(waarde), euro(gerealiseerd), Optional.empty()));
    }

    private static Jaarbudget verwacht(String gerealiseerd, String prognose) {
        return Voorbeeldbudgetten.gezond()
                .withSroi(new Sroi(euro(WAARDE), euro(gerealiseerd), Optional.of(euro(prognose))));
    }

    private static Berekening berekening(String waarde, String nodig, String gerealiseerd) {
        return Berekening.van(
                        Gegeven.van("opdrachtwaarde", euro(waarde)),
                        Gegeven.van("minimum", Percentage.of(5)),
                        Gegeven.van("laatste-dag", LAATSTE_DAG))
                .norm(Gegeven.van("nodig", euro(nodig)))
                .uitkomst(Gegeven.van("gerealiseerd", euro(gerealiseerd)));
    }

    private static Berekening rest(String gerealiseerd, String rest) {
        return berekening(WAARDE, "13.600.000,-", gerealiseerd).verschil(Gegeven.van("nog-te-realiseren", euro(rest)));
    }

    @Test
    void preciesVijfProcentIsGehaald() {
        assertEquals(
                new Oordeel.Voldaan(
                        "gehaald",
                        berekening(WAARDE, "13.600.000,-", "13.600.000,-")
                                .verschil(Gegeven.van("ruimte", euro("0,-")))),
                REGEL.oordeel(gerealiseerd(WAARDE, "13.600.000,-")));
        assertEquals(
                new Oordeel.Voldaan(
                        "gehaald",
                        berekening(WAARDE, "13.600.000,-", "13.600.000,01")
                                .verschil(Gegeven.van("ruimte", euro("0,01")))),
                REGEL.oordeel(gerealiseerd(WAARDE, "13.600.000,01")));
    }

    @Test
    void isVijfProcentGeenHeleCentDanIsDeCentErbovenNodig() {
        // 5% of 1.000,13 is 50,0065.
        assertEquals(
                new Oordeel.Voldaan(
                        "gehaald",
                        berekening("1.000,13", "50,01", "50,01").verschil(Gegeven.van("ruimte", euro("0,-")))),
                REGEL.oordeel(gerealiseerd("1.000,13", "50,01")));
        assertEquals(
                new Oordeel.Overtreden(
                        "niet-gehaald",
                        berekening("1.000,13", "50,01", "50,-")
                                .verschil(Gegeven.van("nog-te-realiseren", euro("0,01")))),
                REGEL.oordeel(gerealiseerd("1.000,13", "50,-"), LAATSTE_DAG.plusDays(1)));
    }

    @Test
    void eenCentTeWeinigIsPasNaDeLooptijdEenOvertreding() {
        Jaarbudget budget = verwacht("13.599.999,99", "13.600.000,-");

        assertEquals("op-koers", REGEL.oordeel(budget, LAATSTE_DAG).reden());
        assertEquals(
                new Oordeel.Overtreden("niet-gehaald", rest("13.599.999,99", "0,01")),
                REGEL.oordeel(budget, LAATSTE_DAG.plusDays(1)));
    }

    @Test
    void watGehaaldIsBlijftGehaaldNaDeLooptijd() {
        assertEquals(
                "gehaald",
                REGEL.oordeel(gerealiseerd(WAARDE, "13.600.000,-"), LAATSTE_DAG.plusDays(1))
                        .reden());
    }

    @Test
    void onderwegIsEenPrognoseVanVijfProcentOpKoers() {
        assertEquals(
                new Oordeel.Voldaan(
                        "op-koers",
                        rest("1.650.000,-", "11.950.000,-").met(Gegeven.van("prognose", euro("13.600.000,-")))),
                REGEL.oordeel(verwacht("1.650.000,-", "13.600.000,-")));
    }

    @Test
    void onderwegIsEenLagerePrognoseTenHoogsteEenWaarschuwing() {
        assertEquals(
                new Oordeel.Waarschuwing(
                        "prognose-te-laag",
                        rest("1.650.000,-", "11.950.000,-").met(Gegeven.van("prognose", euro("13.599.999,99")))),
                REGEL.oordeel(verwacht("1.650.000,-", "13.599.999,99")));
        assertEquals(List.of("WAARSCHUWING prognose-te-laag"), REGEL.redenen(verwacht("0,-", "0,-"), LAATSTE_DAG));
    }

    @Test
    void onderwegZonderPrognoseMoetEenMensOordelen() {
        assertEquals(
                new Oordeel.Onbepaald("geen-prognose", rest("1.650.000,-", "11.950.000,-")),
                REGEL.oordeel(gerealiseerd(WAARDE, "1.650.000,-")));
    }

    @Test
    void zonderStandMoetEenMensOordelen() {
        assertEquals(
                new Oordeel.Onbepaald("geen-stand", Berekening.van(Gegeven.van("minimum", Percentage.of(5)))),
                REGEL.oordeel(Voorbeeldbudgetten.gezond().withSroi(Optional.empty())));
    }

    @Test
    void deZinnenNoemenWatNogNodigIs() {
        assertEquals(
                List.of("Er is \u20ac 1.650.000,- aan social return gerealiseerd. Tot en met 31 december 2030 is nog"
                        + " \u20ac 11.950.000,- nodig, van \u20ac 13.600.000,- in totaal; verwacht is"
                        + " \u20ac 13.800.000,-."),
                REGEL.zinnen(Voorbeeldbudgetten.gezond(), EIND_2023));
        assertEquals(
                List.of("De looptijd eindigde op 31 december 2030. Er is \u20ac 13.500.000,- aan social return"
                        + " gerealiseerd, \u20ac 100.000,- minder dan de \u20ac 13.600.000,- die nodig is (5% van"
                        + " \u20ac 272.000.000,-)."),
                REGEL.zinnen(gerealiseerd(WAARDE, "13.500.000,-"), LAATSTE_DAG.plusDays(1)));
    }
}
