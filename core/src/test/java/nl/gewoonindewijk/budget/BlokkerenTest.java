package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-9.1.1-BLOKKEREN")
class BlokkerenTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.1.1-BLOKKEREN");
    private static final LocalDate MAART = LocalDate.of(2023, 3, 1);
    private static final LocalDate JULI = LocalDate.of(2023, 7, 1);

    private static Jaarbudget met(Tekortkoming... tekortkomingen) {
        return Voorbeeldbudgetten.gezond().withTekortkomingen(tekortkomingen);
    }

    private static Tekortkoming kadernota(LocalDate dag) {
        return new Tekortkoming(new Regelcode("UA-9.1.2-KADERNOTA"), dag);
    }

    private static Tekortkoming plan(LocalDate dag) {
        return new Tekortkoming(new Regelcode("UA-9.1.1-PLAN"), dag);
    }

    private static Oordeel magBlokkeren(String afspraak, String datums, long aantal) {
        return new Oordeel.Waarschuwing(
                "mag-blokkeren",
                Berekening.van(Gegeven.van("afspraak", afspraak), Gegeven.van("datums", datums))
                        .norm(Gegeven.van("vanaf-aantal", 2))
                        .uitkomst(Gegeven.van("aantal", aantal)));
    }

    private static Oordeel nietHerhaald(long aantal) {
        return new Oordeel.Voldaan(
                "niet-herhaald",
                Berekening.van().norm(Gegeven.van("vanaf-aantal", 2)).uitkomst(Gegeven.van("aantal", aantal)));
    }

    @Test
    void zonderTekortkomingIsErNietsHerhaald() {
        assertEquals(nietHerhaald(0), REGEL.oordeel(met()));
    }

    @Test
    void eenKeerIsNietHerhaald() {
        assertEquals(nietHerhaald(1), REGEL.oordeel(met(plan(MAART))));
    }

    @Test
    void tweeAfsprakenElkEenKeerBeoordeeltEenMens() {
        assertEquals(
                new Oordeel.Onbepaald("verschillende-afspraken", nietHerhaald(2).berekening()),
                REGEL.oordeel(met(plan(MAART), kadernota(JULI))));
    }

    @Test
    void eenAfspraakTweeKeerIsHerhaaldEnGeeftEenRechtEnGeenPlicht() {
        assertEquals(
                magBlokkeren("UA-9.1.1-PLAN", "1 maart 2023, 1 juli 2023", 2),
                REGEL.oordeel(met(plan(JULI), kadernota(JULI), plan(MAART))));
    }

    @Test
    void elkeHerhaaldeTekortkomingHeeftEenEigenRegelOpVolgordeVanCode() {
        assertEquals(
                List.of(
                        magBlokkeren("UA-9.1.1-PLAN", "1 maart 2023, 1 maart 2023, 1 juli 2023", 3),
                        magBlokkeren("UA-9.1.2-KADERNOTA", "1 maart 2023, 1 juli 2023", 2)),
                REGEL.oordelen(
                        met(kadernota(MAART), plan(MAART), plan(JULI), kadernota(JULI), plan(MAART)), EIND_2023));
    }

    @Test
    void watLaterIsVastgesteldIsOpDePeildatumNogNietBekend() {
        Jaarbudget budget = met(plan(MAART), plan(JULI));

        assertEquals(nietHerhaald(1), REGEL.oordeel(budget, JULI.minusDays(1)));
        assertEquals(List.of("WAARSCHUWING mag-blokkeren"), REGEL.redenen(budget, JULI));
    }

    @Test
    void deZinnenNoemenHetAantalEnDeDatums() {
        assertEquals(
                List.of(
                        "Afspraak UA-9.1.1-PLAN is 2 keer niet nagekomen (1 maart 2023, 1 juli 2023). De gemeente mag termijnen"
                                + " blokkeren, maar hoeft dat niet."),
                REGEL.zinnen(met(plan(MAART), plan(JULI)), EIND_2023));
        assertEquals(
                List.of("Geen afspraak is 2 keer of vaker niet nagekomen. Het aantal tekortkomingen is 1."),
                REGEL.zinnen(met(plan(MAART)), EIND_2023));
    }
}
