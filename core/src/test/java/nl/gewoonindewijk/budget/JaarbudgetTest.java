package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Jaar;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Post;
import nl.gewoonindewijk.budget.Realisatie.Realisatiepost;
import nl.gewoonindewijk.budget.Startbudget.Bestemming;
import nl.gewoonindewijk.budget.Startbudget.Startbudgetpost;
import nl.gewoonindewijk.contract.Voorzieningsoort;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a jaarbudget and its parts can and cannot be. */
class JaarbudgetTest {

    private static final LocalDate DAG = LocalDate.of(2022, 7, 1);
    private static final Kostensoort PERSONEEL = new Kostensoort("Personeelskosten");
    private static final Bedrag NUL = Bedrag.NUL;

    @Test
    void heetNaarZijnBoekjaar() {
        assertEquals("jaarbudget 2023", Voorbeeldbudgetten.gezond().naam());
    }

    @Test
    void eenKostensoortHeetZoalsDeJaarrekeningHemNoemt() {
        assertEquals("Personeelskosten", PERSONEEL.toString());
    }

    @Test
    void eenTermijnIsVoorEenVanDeTwaalfMaanden() {
        assertEquals(1, new Termijnbetaling(1, NUL, Optional.empty()).maand());
        assertEquals(12, new Termijnbetaling(12, NUL, Optional.empty()).maand());
        assertThrows(IllegalArgumentException.class, () -> new Termijnbetaling(0, NUL, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Termijnbetaling(13, NUL, Optional.empty()));
    }

    @Test
    void deTotaleStartkostenZijnAllePostenSamen() {
        Startbudgetpost post = new Startbudgetpost(Bestemming.NETWERKEN, "Kennismaking", euro("2,50"), false, DAG);

        assertEquals(euro("5,-"), new Startbudget(List.of(post, post)).totaal());
    }

    @TestFactory
    Stream<DynamicTest> eenBedragIsNietNegatief() {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond();
        return Stream.of(
                bedrag("jaarbudget", gezond::withBedrag),
                bedrag(
                        "begrotingspost",
                        bedrag -> new Begrotingspost(
                                PERSONEEL, Exploitatieonderdeel.PROGRAMMA, Optional.empty(), bedrag)),
                bedrag("dienstverlening", bedrag -> new Begroting(List.of(), bedrag, NUL)),
                bedrag("winst", bedrag -> new Begroting(List.of(), NUL, bedrag)),
                bedrag("realisatiepost", bedrag -> new Realisatiepost(PERSONEEL, bedrag)),
                bedrag("gerealiseerde dienstverlening", bedrag -> new Realisatie(List.of(), bedrag)),
                bedrag("oormerk", bedrag -> oormerk(bedrag, Optional.empty(), NUL)),
                bedrag("gerealiseerd oormerk", bedrag -> oormerk(NUL, Optional.of(bedrag), NUL)),
                bedrag("huur", bedrag -> oormerk(NUL, Optional.empty(), bedrag)),
                bedrag("onttrekking", bedrag -> new Onttrekking(Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN, bedrag)),
                bedrag("termijn", bedrag -> new Termijnbetaling(1, bedrag, Optional.empty())),
                bedrag("eigen bijdrage", bedrag -> new EigenBijdrage(Voorzieningsoort.OVERIGE_VOORZIENING, bedrag)),
                bedrag("opdrachtwaarde", bedrag -> new Sroi(bedrag, NUL, Optional.empty())),
                bedrag("gerealiseerde sroi", bedrag -> new Sroi(NUL, bedrag, Optional.empty())),
                bedrag("prognose", bedrag -> new Sroi(NUL, NUL, Optional.of(bedrag))),
                bedrag("lasten", bedrag -> new Tussenrapportage(DAG, Optional.of(bedrag), Optional.empty())),
                bedrag("verwachting", bedrag -> new Tussenrapportage(DAG, Optional.empty(), Optional.of(bedrag))),
                bedrag(
                        "startbudgetpost",
                        bedrag -> new Startbudgetpost(Bestemming.NETWERKEN, "Start", bedrag, false, DAG)));
    }

    private static DynamicTest bedrag(String naam, Function<Bedrag, Object> maak) {
        return DynamicTest.dynamicTest(naam, () -> {
            assertDoesNotThrow(() -> maak.apply(NUL));
            assertThrows(IllegalArgumentException.class, () -> maak.apply(new Bedrag(-1)));
        });
    }

    private static Oormerk oormerk(Bedrag begroot, Optional<Bedrag> gerealiseerd, Bedrag huur) {
        return new Oormerk(Oormerkdoel.JEUGDOVERLAST, begroot, gerealiseerd, huur);
    }

    @TestFactory
    Stream<DynamicTest> eenTekstIsNietLeegEnNietTeLang() {
        Kadernota kadernota = new KadernotaBuilder().ingediendOp(DAG).build();
        return Stream.of(
                tekst("kostensoort", 200, Kostensoort::new, Kostensoort::naam),
                tekst("accommodatie", 200, tekst -> new Accommodatie(tekst, 1, Optional.empty()), Accommodatie::naam),
                tekst(
                        "reden kleiner",
                        1000,
                        tekst -> new Accommodatie("Noord", 1, Optional.of(tekst)),
                        plek -> plek.redenKleiner().orElseThrow()),
                tekst(
                        "afwijking",
                        1000,
                        tekst -> new Afwijking(tekst, NUL, true, Optional.empty()),
                        Afwijking::omschrijving),
                tekst(
                        "startbudgetpost",
                        200,
                        tekst -> new Startbudgetpost(Bestemming.NETWERKEN, tekst, NUL, false, DAG),
                        Startbudgetpost::omschrijving),
                tekst("prijseffecten", 4000, kadernota::withPrijseffecten, nota -> nota.prijseffecten()
                        .orElseThrow()),
                tekst(
                        "autonome ontwikkelingen",
                        4000,
                        kadernota::withAutonomeOntwikkelingen,
                        nota -> nota.autonomeOntwikkelingen().orElseThrow()),
                tekst("meerjarenpost", 200, tekst -> new Post(tekst, List.of()), Post::omschrijving));
    }

    private static <T> DynamicTest tekst(String naam, int langste, Function<String, T> maak, Function<T, String> lees) {
        return DynamicTest.dynamicTest(naam, () -> {
            assertEquals("x".repeat(langste), lees.apply(maak.apply("x".repeat(langste))));
            assertThrows(IllegalArgumentException.class, () -> maak.apply("x".repeat(langste + 1)));
            assertThrows(IllegalArgumentException.class, () -> maak.apply(" "));
        });
    }

    @TestFactory
    Stream<DynamicTest> wieEenLijstLaterWijzigtWijzigtHetJaarbudgetNiet() {
        Startbudgetpost start = new Startbudgetpost(Bestemming.NETWERKEN, "Start", NUL, false, DAG);
        Jaar jaar = new Jaar(new Boekjaar(2023), NUL, NUL);
        Post post = new Post("Burgerkracht", List.of(jaar));
        return Stream.of(
                lijst(
                        "posten",
                        Voorbeeldbudgetten.gezond().begroting().posten().get(0),
                        posten -> new Begroting(posten, NUL, NUL),
                        Begroting::posten),
                lijst(
                        "kostensoorten",
                        PERSONEEL,
                        soorten -> new PlanVanAanpak(DAG, soorten),
                        PlanVanAanpak::kostensoortenJaarrekening),
                lijst(
                        "lasten",
                        new Realisatiepost(PERSONEEL, NUL),
                        lasten -> new Realisatie(lasten, NUL),
                        Realisatie::lasten),
                lijst("oormerken", oormerk(NUL, Optional.empty(), NUL), Oormerken::new, Oormerken::oormerken),
                lijst("startbudget", start, Startbudget::new, Startbudget::posten),
                lijst("jaren", jaar, jaren -> new Post("Burgerkracht", jaren), Post::jaren),
                lijst(
                        "meerjarenposten",
                        post,
                        posten -> new Meerjarenbegroting("voorbeeld", posten, List.of(jaar)),
                        Meerjarenbegroting::posten),
                lijst(
                        "totalen",
                        jaar,
                        totalen -> new Meerjarenbegroting("voorbeeld", List.of(post), totalen),
                        Meerjarenbegroting::totalen));
    }

    private static <E, T> DynamicTest lijst(
            String naam, E element, Function<List<E>, T> maak, Function<T, List<E>> lees) {
        return DynamicTest.dynamicTest(naam, () -> {
            List<E> lijst = new ArrayList<>(List.of(element));
            T geheel = maak.apply(lijst);
            lijst.clear();

            assertEquals(List.of(element), lees.apply(geheel));
        });
    }

    @Test
    void eenJaarbudgetHoudtZijnEigenLijsten() {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond()
                .withOnttrekkingen(new Onttrekking(Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN, NUL))
                .withTekortkomingen(new Tekortkoming(new Regelcode("UA-9.1.1-PLAN"), DAG));
        List<List<?>> lijsten = new ArrayList<>();
        Jaarbudget kopie = new Jaarbudget(
                gezond.opdracht(),
                gezond.boekjaar(),
                gezond.bedrag(),
                gezond.planVanAanpak(),
                gezond.begroting(),
                gezond.oormerken(),
                wijzigbaar(gezond.onttrekkingen(), lijsten),
                gezond.realisatie(),
                gezond.startbudget(),
                wijzigbaar(gezond.termijnbetalingen(), lijsten),
                wijzigbaar(gezond.eigenBijdragen(), lijsten),
                wijzigbaar(gezond.accommodaties(), lijsten),
                gezond.sroi(),
                gezond.kadernota(),
                gezond.tussenrapportage(),
                wijzigbaar(gezond.afwijkingen(), lijsten),
                wijzigbaar(gezond.tekortkomingen(), lijsten));
        lijsten.forEach(List::clear);

        assertEquals(gezond, kopie);
    }

    private static <E> List<E> wijzigbaar(List<E> inhoud, List<List<?>> lijsten) {
        List<E> kopie = new ArrayList<>(inhoud);
        lijsten.add(kopie);
        return kopie;
    }
}
