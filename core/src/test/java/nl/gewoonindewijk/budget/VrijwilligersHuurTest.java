package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-9.2-VRIJWILLIGERS-HUUR")
class VrijwilligersHuurTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.2-VRIJWILLIGERS-HUUR");

    private static Jaarbudget huur(Oormerkdoel doel, String huur) {
        return Voorbeeldbudgetten.gezond()
                .withOormerken(
                        new Oormerken(List.of(new Oormerk(doel, euro("310.000,-"), Optional.empty(), euro(huur)))));
    }

    private static Jaarbudget huur(String huur) {
        return huur(Oormerkdoel.VRIJWILLIGERSORGANISATIES, huur);
    }

    private static Oordeel geenHuur() {
        return new Oordeel.Voldaan("geen-huur", Berekening.van().uitkomst(Gegeven.van("huur", euro("0,-"))));
    }

    @Test
    void zonderHuurIsHetGoed() {
        assertEquals(geenHuur(), REGEL.oordeel(huur("0,-")));
    }

    @Test
    void eenCentHuurIsEenWaarschuwing() {
        assertEquals(
                new Oordeel.Waarschuwing("huur", Berekening.van().uitkomst(Gegeven.van("huur", euro("0,01")))),
                REGEL.oordeel(huur("0,01")));
    }

    @Test
    void ookAlsAllesNaarHuurGaatIsHetGeenOvertreding() {
        assertEquals(List.of("WAARSCHUWING huur"), REGEL.redenen(huur("310.000,-"), EIND_2023));
    }

    @Test
    void huurUitEenAnderOormerkTeltNiet() {
        assertEquals(geenHuur(), REGEL.oordeel(huur(Oormerkdoel.JEUGDOVERLAST, "310.000,-")));
    }

    @Test
    void deVoorkeurGeldtVanaf2023() {
        assertEquals(
                List.of("NIET_VAN_TOEPASSING geldt-vanaf"),
                REGEL.redenen(huur("1,-").withBoekjaar(new Boekjaar(2022)), EIND_2023));
    }

    @Test
    void deZinNoemtDeHuur() {
        assertEquals(
                List.of("Van het geld voor vrijwilligersorganisaties gaat \u20ac 12.000,- naar huur. De gemeente heeft"
                        + " dat liever niet."),
                REGEL.zinnen(huur("12.000,-"), EIND_2023));
    }
}
