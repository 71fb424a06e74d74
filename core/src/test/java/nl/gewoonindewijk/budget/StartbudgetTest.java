package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.budget.Startbudget.Bestemming;
import nl.gewoonindewijk.budget.Startbudget.Startbudgetpost;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-9.1.3-STARTBUDGET")
class StartbudgetTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.1.3-STARTBUDGET");
    private static final LocalDate EERSTE_DAG = LocalDate.of(2022, 7, 1);
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2022, 12, 31);

    private static Jaarbudget met(Startbudgetpost... posten) {
        return Voorbeeldbudgetten.gezond()
                .withBoekjaar(new Boekjaar(2022))
                .withStartbudget(new Startbudget(List.of(posten)));
    }

    private static Startbudgetpost post(String bedrag, LocalDate dag) {
        return new Startbudgetpost(Bestemming.BEDRIJFSVOERING, "Nieuw registratiesysteem", euro(bedrag), false, dag);
    }

    private static Berekening totaal(String totaal) {
        return Berekening.van()
                .norm(Gegeven.van("maximum", euro("280.000,-")))
                .uitkomst(Gegeven.van("totaal", euro(totaal)));
    }

    private static Oordeel binnen(String totaal, String ruimte) {
        return new Oordeel.Voldaan("binnen", totaal(totaal).verschil(Gegeven.van("ruimte", euro(ruimte))));
    }

    private static Oordeel teHoog(String totaal, String overschrijding) {
        return new Oordeel.Overtreden(
                "te-hoog", totaal(totaal).verschil(Gegeven.van("overschrijding", euro(overschrijding))));
    }

    private static Berekening berekening(Startbudgetpost post) {
        return Berekening.van(
                Gegeven.van("omschrijving", post.omschrijving()),
                Gegeven.van("bedrag", post.bedrag()),
                Gegeven.van("besteed-op", post.besteedOp()));
    }

    private static Oordeel buitenPeriode(Startbudgetpost post) {
        return new Oordeel.Overtreden(
                "buiten-periode",
                berekening(post).met(Gegeven.van("van", EERSTE_DAG)).norm(Gegeven.van("tot-en-met", LAATSTE_DAG)));
    }

    @Test
    void tweehonderdtachtigduizendEuroMag() {
        assertEquals(binnen("280.000,-", "0,-"), REGEL.oordeel(met(post("280.000,-", EERSTE_DAG))));
        assertEquals(binnen("279.999,99", "0,01"), REGEL.oordeel(met(post("279.999,99", EERSTE_DAG))));
    }

    @Test
    void eenCentMeerIsTeHoog() {
        assertEquals(
                teHoog("280.000,01", "0,01"),
                REGEL.oordeel(met(post("280.000,-", EERSTE_DAG), post("0,01", LAATSTE_DAG))));
    }

    @Test
    void hetMagAlleenVan1JuliTotEnMet31December2022() {
        Startbudgetpost teVroeg = post("1,-", LocalDate.of(2022, 6, 30));
        Startbudgetpost teLaat = post("1,-", LocalDate.of(2023, 1, 1));

        assertEquals(binnen("2,-", "279.998,-"), REGEL.oordeel(met(post("1,-", EERSTE_DAG), post("1,-", LAATSTE_DAG))));
        assertEquals(
                List.of(buitenPeriode(teVroeg), buitenPeriode(teLaat)),
                REGEL.oordelen(met(teVroeg, post("1,-", EERSTE_DAG), teLaat), EIND_2023));
    }

    @Test
    void hetIsNietVoorStructureleLasten() {
        Startbudgetpost post = new Startbudgetpost(
                Bestemming.PROJECTKOSTEN, "Vaste medewerker communicatie", euro("1,-"), true, EERSTE_DAG);

        assertEquals(new Oordeel.Overtreden("structureel", berekening(post)), REGEL.oordeel(met(post)));
    }

    @Test
    void hetIsAlleenVoorDeVierSoortenKosten() {
        Startbudgetpost ander =
                new Startbudgetpost(Bestemming.OVERIG, "Feest bij de opening", euro("1,-"), false, EERSTE_DAG);
        Startbudgetpost[] toegestaan = Stream.of(Bestemming.values())
                .filter(bestemming -> bestemming != Bestemming.OVERIG)
                .map(bestemming -> new Startbudgetpost(bestemming, "Start", euro("1,-"), false, EERSTE_DAG))
                .toArray(Startbudgetpost[]::new);

        assertEquals(new Oordeel.Overtreden("andere-bestemming", berekening(ander)), REGEL.oordeel(met(ander)));
        assertEquals(binnen("4,-", "279.996,-"), REGEL.oordeel(met(toegestaan)));
    }

    @Test
    void elkeFoutHeeftEenEigenRegel() {
        Startbudgetpost post = new Startbudgetpost(
                Bestemming.OVERIG, "Huur van het kantoor", euro("280.000,01"), true, LocalDate.of(2023, 1, 1));

        assertEquals(
                List.of(
                        teHoog("280.000,01", "0,01"),
                        buitenPeriode(post),
                        new Oordeel.Overtreden("structureel", berekening(post)),
                        new Oordeel.Overtreden("andere-bestemming", berekening(post))),
                REGEL.oordelen(met(post), EIND_2023));
    }

    @Test
    void watNaDePeildatumWordtBesteedIsNogNietBekend() {
        Jaarbudget budget = met(post("200.000,-", EERSTE_DAG), post("100.000,-", LocalDate.of(2022, 9, 2)));

        assertEquals(binnen("200.000,-", "80.000,-"), REGEL.oordeel(budget, LocalDate.of(2022, 9, 1)));
        assertEquals(teHoog("300.000,-", "20.000,-"), REGEL.oordeel(budget, LocalDate.of(2022, 9, 2)));
    }

    @Test
    void zonderStartbudgetIsErNietsTeToetsen() {
        assertEquals(
                new Oordeel.NietVanToepassing("geen-startbudget", Berekening.van()),
                REGEL.oordeel(Voorbeeldbudgetten.gezond()));
    }

    @Test
    void ookEenLaterBoekjaarMagVertellenWatIn2022IsBesteed() {
        Jaarbudget budget = met(post("1,-", LAATSTE_DAG)).withBoekjaar(new Boekjaar(2023));

        assertEquals(binnen("1,-", "279.999,-"), REGEL.oordeel(budget));
    }

    @Test
    void eenContractZonderStartperiodeStaatElkeDagToe() {
        Contractversie versie = Haarlem.CONTRACT.versies().get(0);
        Contract contract = new Contract(
                Haarlem.OPDRACHT, List.of(versie.withBudget(versie.budget().withStartbudgetperiode(Tijdlijn.leeg()))));
        Beoordeling regel = new Beoordeling(new Regelcode("UA-9.1.3-STARTBUDGET"), contract);

        assertEquals(binnen("1,-", "279.999,-"), regel.oordeel(met(post("1,-", LocalDate.of(2023, 1, 1)))));
    }

    @Test
    void deZinnenNoemenWatErIsBesteedEnWatMag() {
        Startbudgetpost post = new Startbudgetpost(
                Bestemming.OVERIG, "Huur van het kantoor", euro("300.000,-"), true, LocalDate.of(2023, 1, 1));

        assertEquals(
                List.of(
                        "Van het startbudget is \u20ac 300.000,- besteed. Ten hoogste \u20ac 280.000,- mag; dat is"
                                + " \u20ac 20.000,- te veel.",
                        "Huur van het kantoor (\u20ac 300.000,-) is besteed op 1 januari 2023. Dat mag alleen van"
                                + " 1 juli 2022 tot en met 31 december 2022.",
                        "Huur van het kantoor (\u20ac 300.000,-) is een structurele last. Daarvoor is het startbudget"
                                + " niet.",
                        "Huur van het kantoor (\u20ac 300.000,-) hoort niet bij de vier soorten kosten waarvoor het"
                                + " startbudget is."),
                REGEL.zinnen(met(post), EIND_2023));
    }
}
