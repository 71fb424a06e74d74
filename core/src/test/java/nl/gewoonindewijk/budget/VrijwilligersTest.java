package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-3.3.4-VRIJWILLIGERS")
class VrijwilligersTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-3.3.4-VRIJWILLIGERS");

    private static Jaarbudget met(String begroot, Optional<Bedrag> gerealiseerd) {
        return Voorbeeldbudgetten.gezond()
                .withOormerken(new Oormerken(List.of(
                        new Oormerk(Oormerkdoel.VRIJWILLIGERSORGANISATIES, euro(begroot), gerealiseerd, Bedrag.NUL))));
    }

    private static Jaarbudget begroot(String bedrag) {
        return met(bedrag, Optional.empty());
    }

    private static Berekening berekening(String bedrag) {
        return Berekening.van()
                .norm(Gegeven.van("minimum", euro("300.000,-")))
                .uitkomst(Gegeven.van("bedrag", euro(bedrag)));
    }

    @Test
    void driehonderdduizendEuroIsGenoeg() {
        assertEquals(
                new Oordeel.Voldaan("genoeg", berekening("300.000,-").verschil(Gegeven.van("ruimte", euro("0,-")))),
                REGEL.oordeel(begroot("300.000,-")));
    }

    @Test
    void eenCentMinderIsTeLaag() {
        assertEquals(
                new Oordeel.Overtreden(
                        "te-laag", berekening("299.999,99").verschil(Gegeven.van("tekort", euro("0,01")))),
                REGEL.oordeel(begroot("299.999,99")));
    }

    @Test
    void meerMagOok() {
        assertEquals(
                new Oordeel.Voldaan("genoeg", berekening("300.000,01").verschil(Gegeven.van("ruimte", euro("0,01")))),
                REGEL.oordeel(begroot("300.000,01")));
    }

    @Test
    void zonderOormerkGaatErNietsNaarVrijwilligersorganisaties() {
        assertEquals(
                new Oordeel.Overtreden("te-laag", berekening("0,-").verschil(Gegeven.van("tekort", euro("300.000,-")))),
                REGEL.oordeel(Voorbeeldbudgetten.gezond().withOormerken(Oormerken.geen())));
    }

    @Test
    void watEchtIsUitgegevenTeltZodraHetBekendIs() {
        assertEquals(
                new Oordeel.Overtreden(
                        "te-laag", berekening("280.000,-").verschil(Gegeven.van("tekort", euro("20.000,-")))),
                REGEL.oordeel(met("300.000,-", Optional.of(euro("280.000,-")))));
        assertEquals(
                new Oordeel.Voldaan("genoeg", berekening("300.000,-").verschil(Gegeven.van("ruimte", euro("0,-")))),
                REGEL.oordeel(met("250.000,-", Optional.of(euro("300.000,-")))));
    }

    @Test
    void deRegelGeldtVanaf2023() {
        Jaarbudget budget = begroot("0,-").withBoekjaar(new Boekjaar(2022));

        assertEquals(
                new Oordeel.NietVanToepassing(
                        "geldt-vanaf",
                        Berekening.van(
                                Gegeven.van("boekjaar", "2022"), Gegeven.van("begin", LocalDate.of(2023, 1, 1)))),
                REGEL.oordeel(budget));
        assertEquals(
                "te-laag",
                REGEL.oordeel(budget.withBoekjaar(new Boekjaar(2023))).reden());
    }

    @Test
    void deZinnenNoemenMinimumEnTekort() {
        assertEquals(
                List.of("Naar vrijwilligersorganisaties gaat \u20ac 299.999,99. Ten minste \u20ac 300.000,- is nodig;"
                        + " er is \u20ac 0,01 te weinig."),
                REGEL.zinnen(begroot("299.999,99"), EIND_2023));
        assertEquals(
                List.of("Deze regel geldt vanaf 1 januari 2023 en nog niet voor 2022."),
                REGEL.zinnen(begroot("0,-").withBoekjaar(new Boekjaar(2022)), EIND_2023));
    }
}
