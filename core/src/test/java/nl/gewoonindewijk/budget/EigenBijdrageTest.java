package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static nl.gewoonindewijk.contract.Voorzieningsoort.AANVULLENDE_ONDERSTEUNING;
import static nl.gewoonindewijk.contract.Voorzieningsoort.ALGEMENE_VOORZIENING;
import static nl.gewoonindewijk.contract.Voorzieningsoort.OVERIGE_VOORZIENING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.contract.Voorzieningsoort;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-5.3-EIGEN-BIJDRAGE")
class EigenBijdrageTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-5.3-EIGEN-BIJDRAGE");

    private static Jaarbudget met(EigenBijdrage... bijdragen) {
        return Voorbeeldbudgetten.gezond().withEigenBijdragen(bijdragen);
    }

    private static EigenBijdrage voor(Voorzieningsoort soort, String bedrag) {
        return new EigenBijdrage(soort, euro(bedrag));
    }

    private static Oordeel nietsGeind() {
        return new Oordeel.Voldaan(
                "niets-geind",
                Berekening.van()
                        .norm(Gegeven.van("toegestaan", Bedrag.NUL))
                        .uitkomst(Gegeven.van("bedrag", Bedrag.NUL)));
    }

    private static Oordeel geind(String voorziening, String bedrag) {
        return new Oordeel.Overtreden(
                "geind",
                Berekening.van(Gegeven.van("voorziening", voorziening))
                        .norm(Gegeven.van("toegestaan", Bedrag.NUL))
                        .uitkomst(Gegeven.van("bedrag", euro(bedrag)))
                        .verschil(Gegeven.van("te-veel", euro(bedrag))));
    }

    @Test
    void nietsIsGoed() {
        assertEquals(nietsGeind(), REGEL.oordeel(met()));
        assertEquals(
                nietsGeind(),
                REGEL.oordeel(met(voor(ALGEMENE_VOORZIENING, "0,-"), voor(AANVULLENDE_ONDERSTEUNING, "0,-"))));
    }

    @Test
    void eenCentVoorEenAlgemeneVoorzieningMagNiet() {
        assertEquals(geind("algemene voorzieningen", "0,01"), REGEL.oordeel(met(voor(ALGEMENE_VOORZIENING, "0,01"))));
    }

    @Test
    void eenCentVoorAanvullendeOndersteuningMagNiet() {
        assertEquals(
                geind("Aanvullende Ondersteuning", "0,01"),
                REGEL.oordeel(met(voor(AANVULLENDE_ONDERSTEUNING, "0,01"))));
    }

    @Test
    void voorEenAndereVoorzieningMagWel() {
        assertEquals(nietsGeind(), REGEL.oordeel(met(voor(OVERIGE_VOORZIENING, "12.500,-"))));
    }

    @Test
    void elkeSoortHeeftEenEigenRegelMetAllesWatErvoorIsGeind() {
        assertEquals(
                List.of(geind("algemene voorzieningen", "7,50"), geind("Aanvullende Ondersteuning", "1,-")),
                REGEL.oordelen(
                        met(
                                voor(AANVULLENDE_ONDERSTEUNING, "1,-"),
                                voor(ALGEMENE_VOORZIENING, "5,-"),
                                voor(OVERIGE_VOORZIENING, "3,-"),
                                voor(ALGEMENE_VOORZIENING, "2,50")),
                        EIND_2023));
    }

    @Test
    void deZinNoemtDeVoorzieningEnHetBedrag() {
        assertEquals(
                List.of("Voor algemene voorzieningen is \u20ac 7,50 aan eigen bijdragen ge\u00efnd. Dat mag niet."),
                REGEL.zinnen(met(voor(ALGEMENE_VOORZIENING, "7,50")), EIND_2023));
    }
}
