package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-3.2.2-JEUGDOVERLAST")
class JeugdoverlastTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-3.2.2-JEUGDOVERLAST");

    private static Jaarbudget met(String begroot, Optional<Bedrag> gerealiseerd) {
        return Voorbeeldbudgetten.gezond()
                .withOormerken(new Oormerken(
                        List.of(new Oormerk(Oormerkdoel.JEUGDOVERLAST, euro(begroot), gerealiseerd, Bedrag.NUL))));
    }

    private static Jaarbudget begroot(String bedrag) {
        return met(bedrag, Optional.empty());
    }

    private static Jaarbudget gerealiseerd(String begroot, String bedrag) {
        return met(begroot, Optional.of(euro(bedrag)));
    }

    private static Berekening berekening(String bedrag) {
        return Berekening.van()
                .norm(Gegeven.van("minimum", euro("310.000,-")))
                .uitkomst(Gegeven.van("bedrag", euro(bedrag)));
    }

    private static Oordeel genoeg(String bedrag, String ruimte) {
        return new Oordeel.Voldaan("genoeg", berekening(bedrag).verschil(Gegeven.van("ruimte", euro(ruimte))));
    }

    private static Oordeel teLaag(String bedrag, String tekort) {
        return new Oordeel.Overtreden("te-laag", berekening(bedrag).verschil(Gegeven.van("tekort", euro(tekort))));
    }

    @Test
    void driehonderdtienduizendEuroIsGenoeg() {
        assertEquals(genoeg("310.000,-", "0,-"), REGEL.oordeel(begroot("310.000,-")));
        assertEquals(genoeg("310.000,01", "0,01"), REGEL.oordeel(begroot("310.000,01")));
    }

    @Test
    void eenCentMinderIsTeLaag() {
        assertEquals(teLaag("309.999,99", "0,01"), REGEL.oordeel(begroot("309.999,99")));
    }

    @Test
    void zonderOormerkOntbreektHetHeleBedrag() {
        assertEquals(
                teLaag("0,-", "310.000,-"),
                REGEL.oordeel(Voorbeeldbudgetten.gezond().withOormerken(Oormerken.geen())));
    }

    @Test
    void genoegGeoormerktEnTeWeinigUitgegevenIsEenWaarschuwing() {
        assertEquals(
                new Oordeel.Waarschuwing(
                        "minder-uitgegeven", berekening("309.999,99").verschil(Gegeven.van("tekort", euro("0,01")))),
                REGEL.oordeel(gerealiseerd("310.000,-", "309.999,99")));
    }

    @Test
    void teWeinigGeoormerktEnTeWeinigUitgegevenIsTeLaag() {
        assertEquals(teLaag("309.999,99", "0,01"), REGEL.oordeel(gerealiseerd("309.999,99", "300.000,-")));
    }

    @Test
    void teWeinigGeoormerktIsTeLaagOokAlsErGenoegIsUitgegeven() {
        assertEquals(teLaag("250.000,-", "60.000,-"), REGEL.oordeel(gerealiseerd("250.000,-", "310.000,-")));
        assertEquals(teLaag("0,-", "310.000,-"), REGEL.oordeel(gerealiseerd("0,-", "310.000,-")));
    }

    @Test
    void genoegGeoormerktEnGenoegUitgegevenIsGenoeg() {
        assertEquals(genoeg("310.000,-", "0,-"), REGEL.oordeel(gerealiseerd("310.000,-", "320.000,-")));
    }

    @Test
    void deZinnenNoemenMinimumEnTekort() {
        assertEquals(
                List.of("Naar de aanpak van jeugdoverlast gaat \u20ac 300.000,-. Ten minste \u20ac 310.000,- is nodig;"
                        + " er is \u20ac 10.000,- te weinig."),
                REGEL.zinnen(begroot("300.000,-"), EIND_2023));
        assertEquals(
                List.of("Er is genoeg geoormerkt, maar naar de aanpak van jeugdoverlast ging \u20ac 300.000,-. Dat is"
                        + " \u20ac 10.000,- minder dan \u20ac 310.000,-."),
                REGEL.zinnen(gerealiseerd("310.000,-", "300.000,-"), EIND_2023));
    }
}
