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
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-9.1.2-TUSSENRAPPORTAGE")
class TussenrapportageTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.1.2-TUSSENRAPPORTAGE");
    private static final LocalDate EEN_JUNI = LocalDate.of(2023, 6, 1);
    private static final LocalDate DERTIG_JUNI = LocalDate.of(2023, 6, 30);
    private static final Optional<Bedrag> LASTEN = Optional.of(euro("14.050.000,-"));
    private static final Optional<Bedrag> VERWACHTING = Optional.of(euro("33.720.000,-"));

    private static Jaarbudget ingediend(LocalDate dag) {
        return Voorbeeldbudgetten.gezond().withTussenrapportage(new Tussenrapportage(dag, LASTEN, VERWACHTING));
    }

    private static Jaarbudget nietIngediend() {
        return Voorbeeldbudgetten.gezond().withTussenrapportage(Optional.empty());
    }

    private static Oordeel moment(LocalDate dag) {
        return REGEL.oordelen(ingediend(dag), EIND_2023).get(0);
    }

    private static Oordeel volledigheid(Optional<Bedrag> lasten, Optional<Bedrag> verwachting) {
        Jaarbudget budget =
                Voorbeeldbudgetten.gezond().withTussenrapportage(new Tussenrapportage(EEN_JUNI, lasten, verwachting));
        return REGEL.oordelen(budget, EIND_2023).get(1);
    }

    private static Berekening uiterlijk(String naam, LocalDate dag) {
        return Berekening.van().norm(Gegeven.van("uiterlijk", DERTIG_JUNI)).uitkomst(Gegeven.van(naam, dag));
    }

    private static Oordeel ontbreekt(String delen, long aantal) {
        return new Oordeel.Overtreden(
                "onvolledig", Berekening.van(Gegeven.van("ontbreekt", delen)).verschil(Gegeven.van("aantal", aantal)));
    }

    @Test
    void opDeLaatsteDagVanMeiIsTeVroegEnEenWaarschuwing() {
        LocalDate mei = LocalDate.of(2023, 5, 31);

        assertEquals(
                new Oordeel.Waarschuwing(
                        "te-vroeg",
                        Berekening.van()
                                .norm(Gegeven.van("vanaf", EEN_JUNI))
                                .uitkomst(Gegeven.van("ingediend-op", mei))
                                .verschil(Gegeven.van("dagen-te-vroeg", 1))),
                moment(mei));
    }

    @Test
    void vanaf1JuniTotEnMet30JuniIsOpTijd() {
        assertEquals(
                new Oordeel.Voldaan(
                        "op-tijd", uiterlijk("ingediend-op", EEN_JUNI).verschil(Gegeven.van("dagen-over", 29))),
                moment(EEN_JUNI));
        assertEquals(
                new Oordeel.Voldaan(
                        "op-tijd", uiterlijk("ingediend-op", DERTIG_JUNI).verschil(Gegeven.van("dagen-over", 0))),
                moment(DERTIG_JUNI));
    }

    @Test
    void op1JuliIsEenDagTeLaat() {
        LocalDate juli = LocalDate.of(2023, 7, 1);

        assertEquals(
                new Oordeel.Overtreden(
                        "te-laat", uiterlijk("ingediend-op", juli).verschil(Gegeven.van("dagen-te-laat", 1))),
                moment(juli));
    }

    @Test
    void watNietIsIngediendIsPasInJuliTeLaat() {
        assertEquals(
                List.of(new Oordeel.NietVanToepassing(
                        "nog-niet-nodig", uiterlijk("peildatum", DERTIG_JUNI).verschil(Gegeven.van("dagen-over", 0)))),
                REGEL.oordelen(nietIngediend(), DERTIG_JUNI));
        assertEquals(List.of("OVERTREDEN niet-ingediend"), REGEL.redenen(nietIngediend(), LocalDate.of(2023, 7, 1)));
    }

    @Test
    void watLaterWordtIngediendIsOpDePeildatumNogNietBekend() {
        LocalDate juli = LocalDate.of(2023, 7, 10);

        assertEquals(List.of("OVERTREDEN niet-ingediend"), REGEL.redenen(ingediend(juli), juli.minusDays(1)));
        assertEquals(List.of("OVERTREDEN te-laat", "VOLDAAN volledig"), REGEL.redenen(ingediend(juli), juli));
    }

    @Test
    void in2022WasErNogNietsAfgesprokenVoorJuni() {
        Jaarbudget budget = ingediend(LocalDate.of(2022, 5, 1)).withBoekjaar(new Boekjaar(2022));

        assertEquals(List.of("NIET_VAN_TOEPASSING voor-de-afspraak"), REGEL.redenen(budget, EIND_2023));
    }

    @Test
    void deRapportageHoudtLastenEnVerwachtingIn() {
        assertEquals(new Oordeel.Voldaan("volledig", Berekening.van()), volledigheid(LASTEN, VERWACHTING));
        assertEquals(ontbreekt("lasten tot nu toe", 1), volledigheid(Optional.empty(), VERWACHTING));
        assertEquals(ontbreekt("eindejaarsverwachting", 1), volledigheid(LASTEN, Optional.empty()));
        assertEquals(
                ontbreekt("lasten tot nu toe, eindejaarsverwachting", 2),
                volledigheid(Optional.empty(), Optional.empty()));
    }

    @Test
    void eenContractZonderEersteDagKentGeenTeVroeg() {
        Contractversie versie = Haarlem.CONTRACT.versies().get(0);
        Contract contract = new Contract(
                Haarlem.OPDRACHT,
                List.of(versie.withBudget(versie.budget().withTussenrapportageVanaf(Tijdlijn.leeg()))));
        Beoordeling regel = new Beoordeling(new Regelcode("UA-9.1.2-TUSSENRAPPORTAGE"), contract);

        assertEquals(
                List.of("VOLDAAN op-tijd", "VOLDAAN volledig"),
                regel.redenen(ingediend(LocalDate.of(2023, 5, 31)), EIND_2023));
    }

    @Test
    void deZinZegtHoeveelDagenTeVroeg() {
        assertEquals(
                "Ingediend op 30 mei 2023. Dat is 2 dag(en) te vroeg: afgesproken is vanaf 1 juni 2023.",
                REGEL.zinnen(ingediend(LocalDate.of(2023, 5, 30)), EIND_2023).get(0));
    }
}
