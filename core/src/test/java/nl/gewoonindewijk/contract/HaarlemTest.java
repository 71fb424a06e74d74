package nl.gewoonindewijk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.gedeeld.Periode;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.regels.Regelcode;
import org.junit.jupiter.api.Test;

/** Every figure of Haarlem's contract, by paragraph. */
class HaarlemTest {

    private static final LocalDate START = LocalDate.of(2022, 7, 1);
    private static final LocalDate EERSTE_JAAR = LocalDate.of(2023, 1, 1);

    private static final Contractversie VERSIE = Haarlem.CONTRACT.versies().get(0);
    private static final Budgetvoorwaarden BUDGET = VERSIE.budget();

    private static <T> void geldtVanaf(LocalDate vanaf, String paragraaf, T waarde, Tijdlijn<Norm<T>> tijdlijn) {
        assertEquals(Tijdlijn.vanaf(vanaf, new Norm<>(waarde, new Bron("UA", paragraaf))), tijdlijn);
    }

    @Test
    void isDeOpdrachtGewoonInDeWijk() {
        assertEquals("haarlem-gidw", Haarlem.OPDRACHT.code());
        assertEquals(Haarlem.OPDRACHT, Haarlem.CONTRACT.opdracht());
        assertEquals(1, Haarlem.CONTRACT.versies().size());
        assertEquals(1, VERSIE.nummer());
        assertEquals(START, VERSIE.geldigVanaf());
        assertEquals(START, VERSIE.bekendSinds());
        assertEquals(Werkdagenkalender.TERMIJNENWET, VERSIE.werkdagen());
    }

    /** Bron: UA 7.10. */
    @Test
    void looptAchtJaarVanaf2023() {
        assertEquals(new Periode(EERSTE_JAAR, LocalDate.of(2031, 1, 1)), VERSIE.looptijd());
    }

    /** Bron: UA 9.1.4. */
    @Test
    void laatTenHoogsteVierProcentWinstToe() {
        geldtVanaf(START, "9.1.4", Percentage.of(4), BUDGET.maximaleWinst());
    }

    /** Bron: UA 3.3.4 and 9.2. */
    @Test
    void oormerktDrieTonVoorVrijwilligersVanaf2023() {
        geldtVanaf(EERSTE_JAAR, "3.3.4", Bedrag.ofEuro(300_000), BUDGET.vrijwilligersorganisaties());
    }

    /** Bron: UA 3.2.2. */
    @Test
    void oormerktEenBedragVoorJeugdoverlast() {
        geldtVanaf(EERSTE_JAAR, "3.2.2", Bedrag.ofEuro(310_000), BUDGET.jeugdoverlast());
    }

    /** Bron: UA 3.4.1. */
    @Test
    void neemtBedragenOpVoorWaardevolWerk() {
        geldtVanaf(EERSTE_JAAR, "3.4.1", Bedrag.ofEuro(950_000), BUDGET.waardevolWerkBeschermdWonen());
        geldtVanaf(EERSTE_JAAR, "3.4.1", Bedrag.ofEuro(100_000), BUDGET.waardevolWerkMaatschappelijkeOpvang());
        geldtVanaf(EERSTE_JAAR, "3.4.1", true, BUDGET.onttrekking());
    }

    /** Bron: UA 7.10. */
    @Test
    void vraagtVijfProcentSocialReturn() {
        geldtVanaf(EERSTE_JAAR, "7.10", Percentage.of(5), BUDGET.sroi());
    }

    /** Bron: UA 9.1.1. */
    @Test
    void vraagtHetPlanVoor1OktoberVanHetJaarErvoor() {
        geldtVanaf(START, "9.1.1", new Jaarmoment(10, 1, -1), BUDGET.planVoor());
        assertEquals(LocalDate.of(2023, 10, 1), new Jaarmoment(10, 1, -1).in(new Boekjaar(2024)));
    }

    /** Bron: UA 9.1.1. */
    @Test
    void betaaltInTwaalfTermijnen() {
        geldtVanaf(EERSTE_JAAR, "9.1.1", 12, BUDGET.aantalTermijnen());
    }

    /** Bron: UA 9.1.1. */
    @Test
    void laatOverschrijdingVoorRekeningVanHetSamenwerkingsverband() {
        geldtVanaf(START, "9.1.1", Drager.SAMENWERKINGSVERBAND, BUDGET.dragerOverschrijding());
    }

    /** Bron: UA 9.1.1, which leaves open what is significant. */
    @Test
    void zegtNietWanneerEenAfwijkingSignificantIs() {
        assertEquals(Tijdlijn.leeg(), BUDGET.significanteAfwijking());
    }

    /** Bron: UA 9.1.1. */
    @Test
    void laatBlokkerenToeBijHerhaling() {
        geldtVanaf(START, "9.1.1", 2, BUDGET.herhaling());
    }

    /** Bron: UA 9.1.2. */
    @Test
    void vraagtDeKadernotaUiterlijkInFebruariEnDeTussenrapportageInJuni() {
        geldtVanaf(START, "9.1.2", new Jaarmoment(3, 1, 0), BUDGET.kadernotaVoor());
        geldtVanaf(START, "9.1.2", new Jaarmoment(6, 1, 0), BUDGET.tussenrapportageVanaf());
        geldtVanaf(START, "9.1.2", new Jaarmoment(7, 1, 0), BUDGET.tussenrapportageVoor());
    }

    /** Bron: UA 9.1.3. */
    @Test
    void geeftEenStartbudgetVoorDeTweedeHelftVan2022() {
        geldtVanaf(START, "9.1.3", Bedrag.ofEuro(280_000), BUDGET.startbudget());
        geldtVanaf(START, "9.1.3", new Periode(START, EERSTE_JAAR), BUDGET.startbudgetperiode());
    }

    /** Bron: UA 9.2. */
    @Test
    void wilVoorzieningenVanDriehonderdVierkanteMeter() {
        geldtVanaf(START, "9.2", 300, BUDGET.minimaleOppervlakte());
    }

    /** Bron: UA 5.3. */
    @Test
    void vraagtGeenEigenBijdrageVoorAlgemeneVoorzieningenEnAanvullendeOndersteuning() {
        geldtVanaf(
                START,
                "5.3",
                List.of(Voorzieningsoort.ALGEMENE_VOORZIENING, Voorzieningsoort.AANVULLENDE_ONDERSTEUNING),
                BUDGET.zonderEigenBijdrage());
    }

    /** Bron: UA 4.3 and 5.2. */
    @Test
    void geeftVijfWerkdagenVoorContactVierWekenVoorDeStartEnTweeJaarTussenEvaluatiesVanEenPgb() {
        assertEquals(
                List.of(
                        afspraak("UA-4.3-CONTACT", "4.3", 5, Termijn.Eenheid.WERKDAGEN),
                        afspraak("UA-4.3-START", "4.3", 4, Termijn.Eenheid.WEKEN),
                        afspraak("UA-5.2-PGB", "5.2", 2, Termijn.Eenheid.JAREN)),
                VERSIE.termijnen());
    }

    private static Termijnafspraak afspraak(String regel, String paragraaf, int aantal, Termijn.Eenheid eenheid) {
        Termijn termijn = new Termijn(aantal, eenheid, Termijn.Regime.CONTRACTUEEL);
        return new Termijnafspraak(
                new Regelcode(regel), Tijdlijn.vanaf(START, new Norm<>(termijn, new Bron("UA", paragraaf))));
    }
}
