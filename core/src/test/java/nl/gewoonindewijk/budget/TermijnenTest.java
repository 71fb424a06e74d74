package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

@Toetst("UA-9.1.1-TERMIJNEN")
class TermijnenTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.1.1-TERMIJNEN");
    private static final int MAART = 3;
    private static final LocalDate VOOR_MAART = LocalDate.of(2023, 2, 28);

    /** 34.000.000 divided by twelve is 2.833.333,33 and four cents. */
    private static final List<Termijnbetaling> TERMIJNEN =
            Voorbeeldbudgetten.gezond().termijnbetalingen();

    private static Jaarbudget met(List<Termijnbetaling> termijnen) {
        return Voorbeeldbudgetten.gezond().withTermijnbetalingen(termijnen);
    }

    private static Jaarbudget maart(UnaryOperator<Termijnbetaling> wijziging) {
        return met(TERMIJNEN.stream()
                .map(termijn -> termijn.maand() == MAART ? wijziging.apply(termijn) : termijn)
                .toList());
    }

    private static Jaarbudget maartBedrag(String bedrag) {
        return maart(termijn -> new Termijnbetaling(MAART, euro(bedrag), termijn.betaaldOp()));
    }

    private static Jaarbudget maartBetaald(Optional<LocalDate> dag) {
        return maart(termijn -> new Termijnbetaling(MAART, termijn.bedrag(), dag));
    }

    private static List<Termijnbetaling> zonderMaart() {
        return TERMIJNEN.stream().filter(termijn -> termijn.maand() != MAART).toList();
    }

    private static Oordeel teLaat(String reden, String uitkomst, LocalDate dag, long dagen) {
        return new Oordeel.Overtreden(
                reden,
                Berekening.van(Gegeven.van("maand", MAART))
                        .norm(Gegeven.van("uiterlijk", VOOR_MAART))
                        .uitkomst(Gegeven.van(uitkomst, dag))
                        .verschil(Gegeven.van("dagen-te-laat", dagen)));
    }

    private static Oordeel andereMaanden(String ontbreekt, String teVeel, long aantal) {
        return new Oordeel.Overtreden(
                "andere-maanden",
                Berekening.van(Gegeven.van("ontbreekt", ontbreekt), Gegeven.van("te-veel", teVeel))
                        .norm(Gegeven.van("aantal-termijnen", 12))
                        .uitkomst(Gegeven.van("aantal", aantal)));
    }

    private static Oordeel teltNietOp(String som, String verschil) {
        return new Oordeel.Overtreden(
                "telt-niet-op",
                Berekening.van()
                        .norm(Gegeven.van("jaarbudget", euro("34.000.000,-")))
                        .uitkomst(Gegeven.van("som", euro(som)))
                        .verschil(Gegeven.van("verschil", euro(verschil))));
    }

    @Test
    void twaalfGelijkeTermijnenOpTijdBetaaldZijnInOrde() {
        assertEquals(
                new Oordeel.Voldaan(
                        "in-orde",
                        Berekening.van(Gegeven.van("aantal", 12))
                                .norm(Gegeven.van("jaarbudget", euro("34.000.000,-")))
                                .uitkomst(Gegeven.van("hoogste-termijn", euro("2.833.333,34")))),
                REGEL.oordeel(Voorbeeldbudgetten.gezond()));
    }

    @Test
    void zonderTermijnenIsErTotDeEersteVervaldagNietsTeToetsenEnDaarnaOordeeltEenMens() {
        LocalDate eersteVervaldag = LocalDate.of(2022, 12, 31);
        Berekening berekening =
                Berekening.van(Gegeven.van("aantal-termijnen", 12)).norm(Gegeven.van("uiterlijk", eersteVervaldag));

        assertEquals(
                new Oordeel.NietVanToepassing("geen-termijnen", berekening),
                REGEL.oordeel(met(List.of()), eersteVervaldag));
        assertEquals(
                new Oordeel.Onbepaald("onbekende-termijnen", berekening),
                REGEL.oordeel(met(List.of()), eersteVervaldag.plusDays(1)));
    }

    @Test
    void eenCentTeVeelOfTeWeinigTeltNietOp() {
        // March is one of the four instalments that already hold a cent more.
        assertEquals(teltNietOp("33.999.999,99", "0,01"), REGEL.oordeel(maartBedrag("2.833.333,33")));
        assertEquals(
                teltNietOp("34.000.000,01", "0,01"),
                REGEL.oordelen(maartBedrag("2.833.333,35"), EIND_2023).get(0));
    }

    @Test
    void tweeCentVerschilIsNietGelijk() {
        Oordeel nietGelijk = new Oordeel.Overtreden(
                "niet-gelijk",
                Berekening.van(
                                Gegeven.van("laagste", euro("2.833.333,33")),
                                Gegeven.van("hoogste", euro("2.833.333,35")))
                        .norm(Gegeven.van("toegestaan-verschil", euro("0,01")))
                        .verschil(Gegeven.van("verschil", euro("0,02"))));

        assertEquals(
                List.of(teltNietOp("34.000.000,01", "0,01"), nietGelijk),
                REGEL.oordelen(maartBedrag("2.833.333,35"), EIND_2023));
    }

    @Test
    void welkeMaandDeCentMeerKrijgtMaaktNietUit() {
        List<Termijnbetaling> omgekeerd = TERMIJNEN.stream()
                .map(termijn -> new Termijnbetaling(13 - termijn.maand(), termijn.bedrag(), Optional.empty()))
                .toList();

        assertEquals(
                "in-orde",
                REGEL.oordeel(met(omgekeerd), LocalDate.of(2022, 12, 31)).reden());
    }

    @Test
    void eenMaandDieOntbreektWordtGenoemd() {
        assertEquals(
                List.of(andereMaanden("3", "geen", 11), teltNietOp("31.166.666,66", "2.833.333,34")),
                REGEL.oordelen(met(zonderMaart()), EIND_2023));
    }

    @Test
    void eenDubbeleMaandWordtGenoemd() {
        List<Termijnbetaling> dubbel = new ArrayList<>(TERMIJNEN);
        dubbel.add(TERMIJNEN.get(MAART - 1));

        assertEquals(
                List.of(andereMaanden("geen", "3", 13), teltNietOp("36.833.333,34", "2.833.333,34")),
                REGEL.oordelen(met(dubbel), EIND_2023));
    }

    @Test
    void eenMaandDieVoorEenAndereInDePlaatsKomtWordtGenoemd() {
        Jaarbudget budget = maart(termijn -> new Termijnbetaling(4, termijn.bedrag(), termijn.betaaldOp()));

        assertEquals(andereMaanden("3", "4", 12), REGEL.oordeel(budget));
    }

    @Test
    void opDeDagVoorDeMaandIsOpTijd() {
        assertEquals(
                "in-orde", REGEL.oordeel(maartBetaald(Optional.of(VOOR_MAART))).reden());
    }

    @Test
    void opDeEersteDagVanDeMaandIsEenDagTeLaat() {
        LocalDate eenMaart = LocalDate.of(2023, 3, 1);

        assertEquals(
                teLaat("te-laat-betaald", "betaald-op", eenMaart, 1),
                REGEL.oordeel(maartBetaald(Optional.of(eenMaart))));
    }

    @Test
    void watNietIsBetaaldIsPasNaDeLaatsteDagTeLaat() {
        assertEquals(
                "in-orde",
                REGEL.oordeel(maartBetaald(Optional.empty()), VOOR_MAART).reden());
        assertEquals(
                teLaat("niet-betaald", "peildatum", LocalDate.of(2023, 3, 1), 1),
                REGEL.oordeel(maartBetaald(Optional.empty()), LocalDate.of(2023, 3, 1)));
    }

    @Test
    void eenBetalingVanNaDePeildatumIsNogNietBekend() {
        Jaarbudget budget = maartBetaald(Optional.of(LocalDate.of(2023, 3, 10)));

        assertEquals(
                teLaat("niet-betaald", "peildatum", LocalDate.of(2023, 3, 9), 9),
                REGEL.oordeel(budget, LocalDate.of(2023, 3, 9)));
        assertEquals(
                teLaat("te-laat-betaald", "betaald-op", LocalDate.of(2023, 3, 10), 10),
                REGEL.oordeel(budget, LocalDate.of(2023, 3, 10)));
    }

    @Test
    void elkeTermijnDieTeLaatIsHeeftEenEigenRegelOpVolgordeVanMaand() {
        List<Termijnbetaling> omgekeerd = TERMIJNEN.stream()
                .map(termijn -> new Termijnbetaling(13 - termijn.maand(), termijn.bedrag(), Optional.empty()))
                .toList();

        assertEquals(
                List.of(
                        "De termijn voor maand 1 is op 1 februari 2023 nog niet betaald. Uiterlijk was 31 december"
                                + " 2022; dat is 32 dag(en) geleden.",
                        "De termijn voor maand 2 is op 1 februari 2023 nog niet betaald. Uiterlijk was 31 januari"
                                + " 2023; dat is 1 dag(en) geleden."),
                REGEL.zinnen(met(omgekeerd), LocalDate.of(2023, 2, 1)));
    }

    @Test
    void eenContractKanVierTermijnenVragen() {
        Contractversie versie = Haarlem.CONTRACT.versies().get(0);
        Contract kwartalen = new Contract(
                Haarlem.OPDRACHT,
                List.of(versie.withBudget(versie.budget()
                        .withAantalTermijnen(Tijdlijn.vanaf(versie.geldigVanaf(), new Norm<>(4, Bron.ua("9.1.1")))))));
        List<Termijnbetaling> vier = List.of(1, 4, 7, 10).stream()
                .map(maand -> new Termijnbetaling(maand, euro("8.500.000,-"), Optional.empty()))
                .toList();
        Beoordeling regel = new Beoordeling(new Regelcode("UA-9.1.1-TERMIJNEN"), kwartalen);

        assertEquals(
                "in-orde", regel.oordeel(met(vier), LocalDate.of(2022, 12, 31)).reden());
        assertEquals(
                "Er zijn 12 termijnen, en niet een voor elk van de 4 maanden waarin wordt betaald. Maanden die"
                        + " ontbreken: geen. Maanden te veel: 2, 3, 5, 6, 8, 9, 11, 12.",
                regel.zinnen(Voorbeeldbudgetten.gezond(), EIND_2023).get(0));
    }
}
