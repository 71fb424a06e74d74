package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-9.2-VOORZIENING")
class VoorzieningTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.2-VOORZIENING");

    private static Jaarbudget met(Accommodatie... accommodaties) {
        return Voorbeeldbudgetten.gezond().withAccommodaties(accommodaties);
    }

    private static Accommodatie zonderReden(String naam, int oppervlakte) {
        return new Accommodatie(naam, oppervlakte, Optional.empty());
    }

    private static Accommodatie metReden(int oppervlakte) {
        return new Accommodatie("Buurthuis", oppervlakte, Optional.of("De buurt heeft geen groter gebouw."));
    }

    private static Oordeel grootGenoeg(long aantal, long kleinerMetReden) {
        return new Oordeel.Voldaan(
                "groot-genoeg",
                Berekening.van(Gegeven.van("aantal", aantal))
                        .norm(Gegeven.van("minimum", 300))
                        .uitkomst(Gegeven.van("kleiner-met-reden", kleinerMetReden)));
    }

    private static Oordeel teKlein(String naam, long oppervlakte, long tekort) {
        return new Oordeel.Waarschuwing(
                "kleiner-zonder-reden",
                Berekening.van(Gegeven.van("naam", naam))
                        .norm(Gegeven.van("minimum", 300))
                        .uitkomst(Gegeven.van("oppervlakte", oppervlakte))
                        .verschil(Gegeven.van("tekort", tekort)));
    }

    @Test
    void driehonderdVierkanteMeterIsGrootGenoeg() {
        assertEquals(grootGenoeg(1, 0), REGEL.oordeel(met(zonderReden("Wijkcentrum", 300))));
    }

    @Test
    void eenMeterMinderZonderRedenIsEenWaarschuwing() {
        assertEquals(teKlein("Wijkcentrum", 299, 1), REGEL.oordeel(met(zonderReden("Wijkcentrum", 299))));
    }

    @Test
    void kleinerMagWaarDatNodigIs() {
        assertEquals(
                grootGenoeg(4, 2),
                REGEL.oordeel(met(metReden(299), zonderReden("Wijkcentrum", 300), metReden(1), metReden(300))));
    }

    @Test
    void elkeTeKleineVoorzieningHeeftEenEigenRegel() {
        assertEquals(
                List.of(teKlein("Noord", 150, 150), teKlein("Oost", 200, 100)),
                REGEL.oordelen(met(zonderReden("Noord", 150), metReden(100), zonderReden("Oost", 200)), EIND_2023));
    }

    @Test
    void zonderVoorzieningenIsErNietsTeToetsen() {
        assertEquals(
                new Oordeel.NietVanToepassing(
                        "geen-voorziening", Berekening.van().norm(Gegeven.van("minimum", 300))),
                REGEL.oordeel(met()));
    }

    @Test
    void eenAccommodatieMeetTenMinsteEenVierkanteMeter() {
        assertEquals(1, zonderReden("Kiosk", 1).oppervlakte());
        assertThrows(IllegalArgumentException.class, () -> zonderReden("Kiosk", 0));
    }

    @Test
    void deZinnenNoemenNaamEnOppervlakte() {
        assertEquals(
                List.of("Noord meet 150 m2 bvo, 150 m2 minder dan 300. Er is geen reden gegeven."),
                REGEL.zinnen(met(zonderReden("Noord", 150)), EIND_2023));
        assertEquals(
                List.of("Elk van de 4 accommodaties meet ten minste 300 m2 bvo, of heeft een reden om kleiner te zijn"
                        + " (1)."),
                REGEL.zinnen(Voorbeeldbudgetten.gezond(), EIND_2023));
    }
}
