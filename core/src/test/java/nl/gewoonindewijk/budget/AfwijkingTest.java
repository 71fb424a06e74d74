package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
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

@Toetst("UA-9.1.1-AFWIJKING")
class AfwijkingTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.1.1-AFWIJKING");
    private static final Beoordeling MET_GRENS =
            new Beoordeling(new Regelcode("UA-9.1.1-AFWIJKING"), contractMetGrens("100.000,-"));
    private static final LocalDate GEMELD = LocalDate.of(2023, 5, 10);

    private static Contract contractMetGrens(String grens) {
        Contractversie versie = Haarlem.CONTRACT.versies().get(0);
        return new Contract(
                Haarlem.OPDRACHT,
                List.of(versie.withBudget(versie.budget()
                        .withSignificanteAfwijking(
                                Tijdlijn.vanaf(versie.geldigVanaf(), new Norm<>(euro(grens), Bron.ua("9.1.1")))))));
    }

    private static Afwijking afwijking(String effect, boolean structureel, Optional<LocalDate> gemeldOp) {
        return new Afwijking("Hogere lonen", euro(effect), structureel, gemeldOp);
    }

    private static Jaarbudget met(Afwijking... afwijkingen) {
        return Voorbeeldbudgetten.gezond().withAfwijkingen(afwijkingen);
    }

    private static Jaarbudget nietGemeld(String effect) {
        return met(afwijking(effect, true, Optional.empty()));
    }

    private static Berekening berekening(String effect) {
        return Berekening.van(Gegeven.van("omschrijving", "Hogere lonen"))
                .uitkomst(Gegeven.van("effect", euro(effect)));
    }

    private static Berekening metGrens(String effect) {
        return berekening(effect).norm(Gegeven.van("grens", euro("100.000,-")));
    }

    @Test
    void zonderAfwijkingIsErNietsTeMelden() {
        assertEquals(new Oordeel.NietVanToepassing("geen-afwijking", Berekening.van()), REGEL.oordeel(met()));
    }

    @Test
    void watNietStructureelIsHoeftNietTeWordenGemeld() {
        assertEquals(
                new Oordeel.NietVanToepassing("niet-structureel", berekening("5.000.000,-")),
                REGEL.oordeel(met(afwijking("5.000.000,-", false, Optional.empty()))));
        assertEquals(
                "niet-structureel",
                MET_GRENS
                        .oordeel(met(afwijking("5.000.000,-", false, Optional.of(GEMELD))))
                        .reden());
    }

    @Test
    void watGemeldIsIsGoed() {
        assertEquals(
                new Oordeel.Voldaan("gemeld", berekening("180.000,-").met(Gegeven.van("gemeld-op", GEMELD))),
                REGEL.oordeel(met(afwijking("180.000,-", true, Optional.of(GEMELD)))));
        assertEquals(
                "gemeld",
                MET_GRENS
                        .oordeel(met(afwijking("1,-", true, Optional.of(GEMELD))))
                        .reden());
    }

    @Test
    void eenMeldingTeltVanafDeDagZelf() {
        Jaarbudget budget = met(afwijking("180.000,-", true, Optional.of(GEMELD)));

        assertEquals(List.of("ONBEPAALD significant"), REGEL.redenen(budget, GEMELD.minusDays(1)));
        assertEquals(List.of("VOLDAAN gemeld"), REGEL.redenen(budget, GEMELD));
    }

    @Test
    void zonderAfgesprokenGrensMoetEenMensOordelen() {
        assertEquals(new Oordeel.Onbepaald("significant", berekening("0,01")), REGEL.oordeel(nietGemeld("0,01")));
    }

    @Test
    void eenAfwijkingVanDeGrensZelfMoetWordenGemeld() {
        assertEquals(
                new Oordeel.Overtreden("niet-gemeld", metGrens("100.000,-")),
                MET_GRENS.oordeel(nietGemeld("100.000,-")));
        assertEquals(
                new Oordeel.NietVanToepassing("niet-significant", metGrens("99.999,99")),
                MET_GRENS.oordeel(nietGemeld("99.999,99")));
    }

    @Test
    void minderUitgevenTeltEvenZwaarAlsMeerUitgeven() {
        assertEquals(
                new Oordeel.Overtreden("niet-gemeld", metGrens("-100.000,-")),
                MET_GRENS.oordeel(nietGemeld("-100.000,-")));
        assertEquals(
                new Oordeel.NietVanToepassing("niet-significant", metGrens("-99.999,99")),
                MET_GRENS.oordeel(nietGemeld("-99.999,99")));
    }

    @Test
    void elkeAfwijkingHeeftEenEigenZin() {
        Jaarbudget budget = met(
                afwijking("180.000,-", true, Optional.of(GEMELD)),
                afwijking("-250.000,-", true, Optional.empty()),
                afwijking("40.000,-", true, Optional.empty()),
                afwijking("9.000,-", false, Optional.empty()));

        assertEquals(
                List.of(
                        "Hogere lonen (\u20ac 180.000,-) is gemeld op 10 mei 2023.",
                        "Hogere lonen (\u20ac -250.000,-) wijkt \u20ac 100.000,- of meer af en is niet gemeld.",
                        "Hogere lonen (\u20ac 40.000,-) wijkt minder dan \u20ac 100.000,- af en hoeft niet te worden gemeld.",
                        "Hogere lonen (\u20ac 9.000,-) is niet structureel en hoeft niet te worden gemeld."),
                MET_GRENS.zinnen(budget, EIND_2023));
        assertEquals(
                List.of("Hogere lonen (\u20ac 40.000,-) is structureel en niet gemeld. Of het effect significant is,"
                        + " moet een mens beoordelen."),
                REGEL.zinnen(nietGemeld("40.000,-"), EIND_2023));
    }
}
