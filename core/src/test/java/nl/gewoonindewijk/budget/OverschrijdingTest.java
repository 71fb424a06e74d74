package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.budget.Realisatie.Realisatiepost;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Drager;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-9.1.1-OVERSCHRIJDING")
class OverschrijdingTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.1.1-OVERSCHRIJDING");
    private static final LocalDate INGEDIEND = LocalDate.of(2023, 6, 15);

    private static Jaarbudget gerealiseerd(String lasten, String dienstverlening) {
        Realisatiepost post = new Realisatiepost(new Kostensoort("Personeelskosten"), euro(lasten));
        return Voorbeeldbudgetten.gezond().withRealisatie(new Realisatie(List.of(post), euro(dienstverlening)));
    }

    private static Jaarbudget verwacht(String lasten) {
        return Voorbeeldbudgetten.gezond()
                .withTussenrapportage(new Tussenrapportage(INGEDIEND, Optional.empty(), Optional.of(euro(lasten))));
    }

    private static Berekening berekening(String lasten) {
        return Berekening.van(Gegeven.van("drager", "het samenwerkingsverband"))
                .norm(Gegeven.van("jaarbudget", euro("34.000.000,-")))
                .uitkomst(Gegeven.van("lasten-na-dienstverlening", euro(lasten)));
    }

    @Test
    void wiePreciesUitkomtOverschrijdtNiet() {
        assertEquals(
                new Oordeel.Voldaan("binnen", berekening("34.000.000,-").verschil(Gegeven.van("ruimte", euro("0,-")))),
                REGEL.oordeel(gerealiseerd("34.000.000,-", "0,-")));
    }

    @Test
    void eenCentMeerIsVoorRekeningVanHetSamenwerkingsverband() {
        assertEquals(
                new Oordeel.Waarschuwing(
                        "overschrijding",
                        berekening("34.000.000,01").verschil(Gegeven.van("overschrijding", euro("0,01")))),
                REGEL.oordeel(gerealiseerd("34.000.000,01", "0,-")));
    }

    @Test
    void inkomstenUitDienstverleningTellenMee() {
        assertEquals(
                new Oordeel.Voldaan(
                        "binnen", berekening("33.800.000,-").verschil(Gegeven.van("ruimte", euro("200.000,-")))),
                REGEL.oordeel(gerealiseerd("34.050.000,-", "250.000,-")));
    }

    @Test
    void zonderRealisatieTeltDeVerwachtingUitDeTussenrapportage() {
        assertEquals(
                new Oordeel.Voldaan(
                        "verwacht-binnen", berekening("34.000.000,-").verschil(Gegeven.van("ruimte", euro("0,-")))),
                REGEL.oordeel(verwacht("34.000.000,-")));
        assertEquals(
                new Oordeel.Waarschuwing(
                        "verwacht", berekening("34.000.000,01").verschil(Gegeven.van("overschrijding", euro("0,01")))),
                REGEL.oordeel(verwacht("34.000.000,01")));
    }

    @Test
    void deRealisatieGaatVoorDeVerwachting() {
        Jaarbudget budget = gerealiseerd("33.000.000,-", "0,-")
                .withTussenrapportage(verwacht("35.000.000,-").tussenrapportage());

        assertEquals("binnen", REGEL.oordeel(budget).reden());
    }

    @Test
    void eenVerwachtingTeltVanafDeDagWaaropZeIsIngediend() {
        Jaarbudget budget = verwacht("35.000.000,-");

        assertEquals(
                new Oordeel.NietVanToepassing(
                        "nog-niet-bekend", Berekening.van(Gegeven.van("jaarbudget", euro("34.000.000,-")))),
                REGEL.oordeel(budget, INGEDIEND.minusDays(1)));
        assertEquals("verwacht", REGEL.oordeel(budget, INGEDIEND).reden());
    }

    @Test
    void eenTussenrapportageZonderVerwachtingZegtNiets() {
        Jaarbudget budget = Voorbeeldbudgetten.gezond()
                .withTussenrapportage(
                        new Tussenrapportage(INGEDIEND, Optional.of(euro("14.000.000,-")), Optional.empty()));

        assertEquals(List.of("NIET_VAN_TOEPASSING nog-niet-bekend"), REGEL.redenen(budget, EIND_2023));
    }

    @Test
    void hetContractBepaaltWieHetBetaalt() {
        Contractversie versie = Haarlem.CONTRACT.versies().get(0);
        Norm<Drager> gemeente = new Norm<>(Drager.GEMEENTE, Bron.ua("9.1.1"));
        Contract contract = new Contract(
                Haarlem.OPDRACHT,
                List.of(versie.withBudget(
                        versie.budget().withDragerOverschrijding(Tijdlijn.vanaf(versie.geldigVanaf(), gemeente)))));
        Beoordeling regel = new Beoordeling(new Regelcode("UA-9.1.1-OVERSCHRIJDING"), contract);

        assertEquals(
                List.of(
                        "De lasten min de inkomsten uit dienstverlening zijn \u20ac 34.100.000,-, \u20ac 100.000,- meer dan het"
                                + " jaarbudget. Dat betaalt in principe de gemeente."),
                regel.zinnen(gerealiseerd("34.100.000,-", "0,-"), EIND_2023));
    }

    @Test
    void deZinNoemtHetBedragEnWieHetBetaalt() {
        assertEquals(
                List.of("De verwachte lasten zijn \u20ac 34.100.000,-, \u20ac 100.000,- meer dan het jaarbudget."
                        + " Dat betaalt in principe het samenwerkingsverband."),
                REGEL.zinnen(verwacht("34.100.000,-"), EIND_2023));
    }
}
