package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-9.1.2-KADERNOTA")
class KadernotaTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.1.2-KADERNOTA");
    private static final LocalDate EIND_FEBRUARI = LocalDate.of(2023, 2, 28);
    private static final Kadernota GEZOND =
            Voorbeeldbudgetten.gezond().kadernota().orElseThrow();

    private static Jaarbudget met(Kadernota nota) {
        return Voorbeeldbudgetten.gezond().withKadernota(nota);
    }

    private static Jaarbudget ingediend(LocalDate dag) {
        return met(GEZOND.withIngediendOp(dag));
    }

    private static Jaarbudget nietIngediend() {
        return Voorbeeldbudgetten.gezond().withKadernota(Optional.empty());
    }

    private static Jaarbudget groei(String verwacht, Optional<Percentage> demografisch) {
        return met(GEZOND.withVolumegroei(procent(verwacht)).withDemografischeGroei(demografisch));
    }

    private static Percentage procent(String waarde) {
        return new Percentage(new BigDecimal(waarde));
    }

    private static Oordeel moment(Jaarbudget budget, LocalDate peildatum) {
        return REGEL.oordelen(budget, peildatum).get(0);
    }

    private static Oordeel volledigheid(Kadernota nota) {
        return REGEL.oordelen(met(nota), EIND_2023).get(1);
    }

    private static Berekening uiterlijk(LocalDate laatsteDag, String naam, LocalDate dag) {
        return Berekening.van().norm(Gegeven.van("uiterlijk", laatsteDag)).uitkomst(Gegeven.van(naam, dag));
    }

    private static Oordeel ontbreekt(String delen, long aantal) {
        return new Oordeel.Overtreden(
                "onvolledig", Berekening.van(Gegeven.van("ontbreekt", delen)).verschil(Gegeven.van("aantal", aantal)));
    }

    @Test
    void opDeLaatsteDagVanFebruariIsOpTijd() {
        assertEquals(
                new Oordeel.Voldaan(
                        "op-tijd",
                        uiterlijk(EIND_FEBRUARI, "ingediend-op", EIND_FEBRUARI).verschil(Gegeven.van("dagen-over", 0))),
                moment(ingediend(EIND_FEBRUARI), EIND_2023));
    }

    @Test
    void op1MaartIsEenDagTeLaat() {
        LocalDate eenMaart = LocalDate.of(2023, 3, 1);

        assertEquals(
                new Oordeel.Overtreden(
                        "te-laat",
                        uiterlijk(EIND_FEBRUARI, "ingediend-op", eenMaart).verschil(Gegeven.van("dagen-te-laat", 1))),
                moment(ingediend(eenMaart), EIND_2023));
    }

    @Test
    void inEenSchrikkeljaarIs29FebruariNogOpTijd() {
        Boekjaar schrikkeljaar = new Boekjaar(2024);
        LocalDate schrikkeldag = LocalDate.of(2024, 2, 29);

        assertEquals(
                new Oordeel.Voldaan(
                        "op-tijd",
                        uiterlijk(schrikkeldag, "ingediend-op", schrikkeldag).verschil(Gegeven.van("dagen-over", 0))),
                moment(ingediend(schrikkeldag).withBoekjaar(schrikkeljaar), LocalDate.of(2024, 12, 31)));
        assertEquals(
                "te-laat",
                moment(ingediend(schrikkeldag.plusDays(1)).withBoekjaar(schrikkeljaar), LocalDate.of(2024, 12, 31))
                        .reden());
    }

    @Test
    void watNietIsIngediendIsPasInMaartTeLaat() {
        assertEquals(List.of("NIET_VAN_TOEPASSING nog-niet-nodig"), REGEL.redenen(nietIngediend(), EIND_FEBRUARI));
        assertEquals(
                List.of(new Oordeel.Overtreden(
                        "niet-ingediend",
                        uiterlijk(EIND_FEBRUARI, "peildatum", LocalDate.of(2023, 3, 2))
                                .verschil(Gegeven.van("dagen-te-laat", 2)))),
                REGEL.oordelen(nietIngediend(), LocalDate.of(2023, 3, 2)));
    }

    @Test
    void watLaterWordtIngediendIsOpDePeildatumNogNietBekend() {
        LocalDate peildatum = LocalDate.of(2023, 2, 23);

        assertEquals(
                List.of("NIET_VAN_TOEPASSING nog-niet-nodig"),
                REGEL.redenen(ingediend(peildatum.plusDays(1)), peildatum));
        assertEquals(
                List.of("VOLDAAN op-tijd", "VOLDAAN volledig", "VOLDAAN groei-vergeleken"),
                REGEL.redenen(ingediend(peildatum), peildatum));
    }

    @Test
    void in2022WasErNogNietsAfgesprokenVoorFebruari() {
        Jaarbudget onvolledig = met(GEZOND.withPrijseffecten(Optional.empty()).withIngediendOp(EIND_FEBRUARI))
                .withBoekjaar(new Boekjaar(2022));

        assertEquals(
                List.of(new Oordeel.NietVanToepassing(
                        "voor-de-afspraak",
                        Berekening.van(Gegeven.van("begin", LocalDate.of(2022, 7, 1)))
                                .norm(Gegeven.van("uiterlijk", LocalDate.of(2022, 2, 28))))),
                REGEL.oordelen(onvolledig, EIND_2023));
    }

    @Test
    void elkOnderdeelDatOntbreektWordtGenoemd() {
        assertEquals(new Oordeel.Voldaan("volledig", Berekening.van()), volledigheid(GEZOND));
        assertEquals(ontbreekt("volumegroei", 1), volledigheid(GEZOND.withVolumegroei(Optional.empty())));
        assertEquals(ontbreekt("prijseffecten", 1), volledigheid(GEZOND.withPrijseffecten(Optional.empty())));
        assertEquals(
                ontbreekt("overige autonome ontwikkelingen", 1),
                volledigheid(GEZOND.withAutonomeOntwikkelingen(Optional.empty())));
        assertEquals(
                ontbreekt("volumegroei, prijseffecten, overige autonome ontwikkelingen", 3),
                volledigheid(GEZOND.withVolumegroei(Optional.empty())
                        .withPrijseffecten(Optional.empty())
                        .withAutonomeOntwikkelingen(Optional.empty())));
    }

    @Test
    void deGroeiWordtVergelekenMetDeDemografischeGroei() {
        Berekening berekening = Berekening.van().uitkomst(Gegeven.van("volumegroei", procent("1.2")));

        assertEquals(
                new Oordeel.Voldaan(
                        "groei-vergeleken",
                        berekening
                                .norm(Gegeven.van("demografische-groei", procent("0.9")))
                                .verschil(Gegeven.van("procentpunt", procent("0.3")))),
                REGEL.oordelen(groei("1.2", Optional.of(procent("0.9"))), EIND_2023)
                        .get(2));
        assertEquals(
                Optional.of(Gegeven.van("procentpunt", procent("-1.5"))),
                REGEL.oordelen(groei("-0.5", Optional.of(procent("1"))), EIND_2023)
                        .get(2)
                        .berekening()
                        .verschil());
        assertEquals(
                new Oordeel.Onbepaald("geen-demografie", berekening),
                REGEL.oordelen(groei("1.2", Optional.empty()), EIND_2023).get(2));
    }

    @Test
    void zonderVerwachteGroeiIsErNietsTeVergelijken() {
        assertEquals(
                List.of("VOLDAAN op-tijd", "OVERTREDEN onvolledig"),
                REGEL.redenen(met(GEZOND.withVolumegroei(Optional.empty())), EIND_2023));
    }

    @Test
    void eenGroeiLigtTussenMin100En1000Procent() {
        for (String uiterste : List.of("-100", "1000")) {
            assertEquals(
                    Optional.of(procent(uiterste)),
                    GEZOND.withVolumegroei(procent(uiterste)).volumegroei());
            assertEquals(
                    Optional.of(procent(uiterste)),
                    GEZOND.withDemografischeGroei(procent(uiterste)).demografischeGroei());
        }
        for (String erbuiten : List.of("-100.0000000001", "1000.0000000001")) {
            assertThrows(IllegalArgumentException.class, () -> GEZOND.withVolumegroei(procent(erbuiten)));
            assertThrows(IllegalArgumentException.class, () -> GEZOND.withDemografischeGroei(procent(erbuiten)));
        }
    }

    @Test
    void deZinnenNoemenWatOntbreektEnHoeDeGroeiVerschilt() {
        assertEquals(
                List.of(
                        "Op tijd ingediend: op 24 februari 2023, uiterlijk 28 februari 2023.",
                        "Er ontbreekt: prijseffecten.",
                        "De verwachte volumegroei is 1,2% en de demografische groei 0,9%. Het verschil, in"
                                + " procentpunten, is 0,3%."),
                REGEL.zinnen(met(GEZOND.withPrijseffecten(Optional.empty())), EIND_2023));
    }
}
