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
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-9.1.1-PLAN")
class PlanTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.1.1-PLAN");
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2022, 9, 30);
    private static final Berekening UITERLIJK = Berekening.van().norm(Gegeven.van("uiterlijk", LAATSTE_DAG));

    private static Jaarbudget ingediend(LocalDate dag) {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond();
        return gezond.withPlanVanAanpak(
                new PlanVanAanpak(dag, gezond.planVanAanpak().orElseThrow().kostensoortenJaarrekening()));
    }

    private static Jaarbudget nietIngediend() {
        return Voorbeeldbudgetten.gezond().withPlanVanAanpak(Optional.empty());
    }

    private static Berekening begroting(String lasten, String winst, String dienstverlening, String saldo) {
        return Berekening.van(
                        Gegeven.van("lasten", euro(lasten)),
                        Gegeven.van("winst", euro(winst)),
                        Gegeven.van("dienstverlening", euro(dienstverlening)))
                .norm(Gegeven.van("jaarbudget", euro("34.000.000,-")))
                .uitkomst(Gegeven.van("begroot", euro(saldo)));
    }

    private static Oordeel moment(Jaarbudget budget, LocalDate peildatum) {
        return REGEL.oordelen(budget, peildatum).get(0);
    }

    private static Oordeel optelling(Jaarbudget budget) {
        return REGEL.oordelen(budget, EIND_2023).get(1);
    }

    private static Oordeel kostensoorten(Jaarbudget budget) {
        return REGEL.oordelen(budget, EIND_2023).get(2);
    }

    @Test
    void op30SeptemberIsOpTijd() {
        assertEquals(
                new Oordeel.Voldaan(
                        "op-tijd",
                        UITERLIJK
                                .uitkomst(Gegeven.van("ingediend-op", LAATSTE_DAG))
                                .verschil(Gegeven.van("dagen-over", 0))),
                moment(ingediend(LAATSTE_DAG), EIND_2023));
    }

    @Test
    void op1OktoberIsEenDagTeLaat() {
        LocalDate eenOktober = LocalDate.of(2022, 10, 1);

        assertEquals(
                new Oordeel.Overtreden(
                        "te-laat",
                        UITERLIJK
                                .uitkomst(Gegeven.van("ingediend-op", eenOktober))
                                .verschil(Gegeven.van("dagen-te-laat", 1))),
                moment(ingediend(eenOktober), EIND_2023));
    }

    @Test
    void elkeDagTeLaatTelt() {
        assertEquals(
                Optional.of(Gegeven.van("dagen-te-laat", 92)),
                moment(ingediend(LocalDate.of(2022, 12, 31)), EIND_2023)
                        .berekening()
                        .verschil());
    }

    @Test
    void watNogNietIsIngediendIsPasNaDeLaatsteDagTeLaat() {
        assertEquals(
                new Oordeel.NietVanToepassing(
                        "nog-niet-nodig",
                        UITERLIJK
                                .uitkomst(Gegeven.van("peildatum", LAATSTE_DAG))
                                .verschil(Gegeven.van("dagen-over", 0))),
                moment(nietIngediend(), LAATSTE_DAG));
        assertEquals(
                new Oordeel.NietVanToepassing(
                        "nog-niet-nodig",
                        UITERLIJK
                                .uitkomst(Gegeven.van("peildatum", LocalDate.of(2022, 9, 1)))
                                .verschil(Gegeven.van("dagen-over", 29))),
                moment(nietIngediend(), LocalDate.of(2022, 9, 1)));
        assertEquals(
                new Oordeel.Overtreden(
                        "niet-ingediend",
                        UITERLIJK
                                .uitkomst(Gegeven.van("peildatum", LocalDate.of(2022, 10, 1)))
                                .verschil(Gegeven.van("dagen-te-laat", 1))),
                moment(nietIngediend(), LocalDate.of(2022, 10, 1)));
    }

    @Test
    void watLaterWordtIngediendIsOpDePeildatumNogNietBekend() {
        LocalDate peildatum = LocalDate.of(2022, 9, 27);
        Jaarbudget budget = ingediend(LocalDate.of(2022, 9, 28));

        assertEquals(
                List.of("NIET_VAN_TOEPASSING nog-niet-nodig", "VOLDAAN telt-op"), REGEL.redenen(budget, peildatum));
        assertEquals(
                List.of("VOLDAAN op-tijd", "VOLDAAN telt-op", "VOLDAAN kostensoorten-bekend"),
                REGEL.redenen(budget, peildatum.plusDays(1)));
    }

    @Test
    void hetPlanVoor2022WasNodigVoordatDeAfspraakErWas() {
        Jaarbudget budget = nietIngediend().withBoekjaar(new Boekjaar(2022));

        assertEquals(
                new Oordeel.NietVanToepassing(
                        "voor-de-afspraak",
                        Berekening.van(Gegeven.van("begin", LocalDate.of(2022, 7, 1)))
                                .norm(Gegeven.van("uiterlijk", LocalDate.of(2021, 9, 30)))),
                moment(budget, EIND_2023));
    }

    @Test
    void eenWijzigingVanHetContractNeemtEenVerstrekenTermijnNietWeg() {
        Contractversie eerste = Haarlem.CONTRACT.versies().get(0);
        Contractversie tweede = eerste.withNummer(2)
                .withGeldigVanaf(LocalDate.of(2025, 1, 1))
                .withBekendSinds(LocalDate.of(2024, 11, 1));
        Beoordeling gewijzigd = new Beoordeling(
                new Regelcode("UA-9.1.1-PLAN"), new Contract(Haarlem.OPDRACHT, List.of(eerste, tweede)));
        Jaarbudget budget = nietIngediend().withBoekjaar(new Boekjaar(2025));

        assertEquals(
                "niet-ingediend",
                gewijzigd.oordelen(budget, LocalDate.of(2025, 1, 1)).get(0).reden());
    }

    @Test
    void eenContractZonderInleverdatumVraagtGeenDatum() {
        Contractversie versie = Haarlem.CONTRACT.versies().get(0);
        Contract contract = new Contract(
                Haarlem.OPDRACHT, List.of(versie.withBudget(versie.budget().withPlanVoor(Tijdlijn.leeg()))));
        Beoordeling zonder = new Beoordeling(new Regelcode("UA-9.1.1-PLAN"), contract);

        assertEquals(
                new Oordeel.NietVanToepassing("geldt-niet", Berekening.van(Gegeven.van("boekjaar", "2023"))),
                zonder.oordelen(nietIngediend(), EIND_2023).get(0));
        assertEquals(
                "Het contract kent deze regel niet voor 2023.",
                zonder.zinnen(nietIngediend(), EIND_2023).get(0));
    }

    @Test
    void deBegrotingTeltOpTotHetJaarbudget() {
        assertEquals(
                new Oordeel.Voldaan(
                        "telt-op",
                        begroting("33.910.000,-", "340.000,-", "250.000,-", "34.000.000,-")
                                .verschil(Gegeven.van("verschil", euro("0,-")))),
                optelling(Voorbeeldbudgetten.gezond()));
    }

    @Test
    void eenCentMeerOfMinderTeltNietOp() {
        Jaarbudget budget = Voorbeeldbudgetten.gezond();
        List<Begrotingspost> posten = budget.begroting().posten();

        assertEquals(
                new Oordeel.Overtreden(
                        "telt-niet-op",
                        begroting("33.910.000,-", "340.000,01", "250.000,-", "34.000.000,01")
                                .verschil(Gegeven.van("verschil", euro("0,01")))),
                optelling(budget.withBegroting(new Begroting(posten, euro("250.000,-"), euro("340.000,01")))));
        assertEquals(
                new Oordeel.Overtreden(
                        "telt-niet-op",
                        begroting("33.910.000,-", "340.000,-", "250.000,01", "33.999.999,99")
                                .verschil(Gegeven.van("verschil", euro("0,01")))),
                optelling(budget.withBegroting(new Begroting(posten, euro("250.000,01"), euro("340.000,-")))));
    }

    @Test
    void elkeKostensoortVanDeBegrotingStaatInDeJaarrekening() {
        assertEquals(
                new Oordeel.Voldaan("kostensoorten-bekend", Berekening.van(Gegeven.van("aantal", 5))),
                kostensoorten(Voorbeeldbudgetten.gezond()));
    }

    @Test
    void onbekendeKostensoortenStaanElkEenKeerInHetOordeelOpAlfabet() {
        Jaarbudget budget = Voorbeeldbudgetten.gezond()
                .withPlanVanAanpak(new PlanVanAanpak(
                        LAATSTE_DAG,
                        List.of(
                                new Kostensoort("Bijdragen aan derden"),
                                new Kostensoort("Huisvestingskosten"),
                                new Kostensoort("Overheadkosten"))));

        assertEquals(
                new Oordeel.Overtreden(
                        "kostensoorten-onbekend",
                        Berekening.van(Gegeven.van("kostensoorten", "Activiteitenkosten, Personeelskosten"))
                                .verschil(Gegeven.van("aantal", 2))),
                kostensoorten(budget));
    }

    @Test
    void deZinnenNoemenDeDatumsEnDeBedragen() {
        assertEquals(
                List.of(
                        "Ingediend op 3 oktober 2022. Dat is 3 dag(en) te laat: uiterlijk was 30 september 2022.",
                        "De begroting telt op tot het jaarbudget van \u20ac 34.000.000,-.",
                        "Alle posten staan onder een van de 5 kostensoorten van de jaarrekening."),
                REGEL.zinnen(ingediend(LocalDate.of(2022, 10, 3)), EIND_2023));
        assertEquals(
                "De uiterste dag was 30 september 2021, en deze afspraak geldt pas vanaf 1 juli 2022.",
                REGEL.zinnen(nietIngediend().withBoekjaar(new Boekjaar(2022)), EIND_2023)
                        .get(0));
    }
}
