package nl.gewoonindewijk.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeleidsboomTest {

    private static final Beleidsknoop THUIS = knoop("THUIS", Beleidsniveau.PRIMAIR_DOEL, null);
    private static final Beleidsknoop BUURT = knoop("BUURT", Beleidsniveau.OPGAVE, "THUIS");
    private static final Beleidsknoop GROEN = knoop("GROEN", Beleidsniveau.THEMA, "BUURT");
    private static final Beleidsknoop GROEN_1 = knoop("GROEN-1", Beleidsniveau.BELEIDSDOEL, "GROEN");
    private static final Beleidsknoop GROEN_2 = knoop("GROEN-2", Beleidsniveau.BELEIDSDOEL, "GROEN");
    private static final Beleidsknoop RUST = knoop("RUST", Beleidsniveau.THEMA, "THUIS");
    private static final Beleidsknoop RUST_1 = knoop("RUST-1", Beleidsniveau.BELEIDSDOEL, "RUST");
    private static final Beleidsboom BOOM =
            new Beleidsboom("Zandvoort", List.of(RUST_1, GROEN_2, BUURT, GROEN, THUIS, RUST, GROEN_1));

    @Test
    void eenDerdeGemeenteBrengtHaarEigenBoomMee() {
        List<Beleidsknoop> knopen = List.of(THUIS, BUURT, GROEN, GROEN_1, RUST, RUST_1);

        Beleidsboom boom = Beleidsboom.van("Zandvoort", knopen).get();

        assertEquals("Zandvoort", boom.naam());
        assertEquals(knopen, boom.knopen());
        assertEquals(new Beleidsboom("Zandvoort", knopen), boom);
    }

    @Test
    void eenPrimairDoelAlleenIsEenBoom() {
        Beleidsboom boom = new Beleidsboom("Zandvoort", List.of(THUIS));

        assertEquals(THUIS, boom.primairDoel());
        assertEquals(List.of(), boom.themas());
    }

    @Test
    void elkeKnoopIsTeVindenOpZijnCode() {
        assertEquals(Option.some(GROEN_1), BOOM.knoop("GROEN-1"));
        assertEquals(Option.none(), BOOM.knoop("ROOD"));
    }

    @Test
    void kinderenStaanRechtstreeksOnderHunOuderInDeVolgordeVanDeBoom() {
        assertEquals(List.of(BUURT, RUST), BOOM.kinderen("THUIS"));
        assertEquals(List.of(GROEN_2, GROEN_1), BOOM.kinderen("GROEN"));
        assertEquals(List.of(), BOOM.kinderen("GROEN-1"));
        assertEquals(List.of(), BOOM.kinderen("ROOD"));
    }

    @Test
    void knopenZijnTeVragenPerNiveau() {
        assertEquals(THUIS, BOOM.primairDoel());
        assertEquals(List.of(BUURT), BOOM.knopen(Beleidsniveau.OPGAVE));
        assertEquals(List.of(), BOOM.knopen(Beleidsniveau.GROEP));
        assertEquals(List.of(RUST_1, GROEN_2, GROEN_1), BOOM.knopen(Beleidsniveau.BELEIDSDOEL));
        assertEquals(List.of(GROEN, RUST), BOOM.themas());
        assertEquals(List.of("GROEN", "RUST"), List.copyOf(BOOM.themacodes()));
    }

    @Test
    void hetPadLooptVanHetPrimairDoelNaarDeKnoop() {
        assertEquals(List.of(THUIS, BUURT, GROEN, GROEN_1), BOOM.pad("GROEN-1"));
        assertEquals(List.of(THUIS), BOOM.pad("THUIS"));
        assertEquals(List.of(), BOOM.pad("ROOD"));
    }

    @Test
    void niemandVerandertEenBoomVanBuiten() {
        List<Beleidsknoop> knopen = new ArrayList<>(List.of(THUIS));
        Beleidsboom boom = new Beleidsboom("Zandvoort", knopen);

        knopen.add(BUURT);

        assertEquals(List.of(THUIS), boom.knopen());
        assertThrows(UnsupportedOperationException.class, () -> boom.knopen().add(BUURT));
        assertThrows(UnsupportedOperationException.class, () -> BOOM.kinderen("THUIS")
                .add(BUURT));
        assertThrows(
                UnsupportedOperationException.class, () -> BOOM.themacodes().add("ROOD"));
    }

    @Test
    void eenBoomHeeftEenNaam() {
        assertEquals(List.of(new Invoerfout("/naam", "Een beleidsboom heeft een naam.")), fouten(" ", List.of(THUIS)));
    }

    @Test
    void eenBoomHeeftPreciesEenPrimairDoel() {
        Beleidsknoop tweede = knoop("TWEEDE", Beleidsniveau.PRIMAIR_DOEL, null);

        assertFouten(Set.of("/knopen: Een beleidsboom heeft een primair doel."));
        assertFouten(
                Set.of(
                        "/knopen: Een beleidsboom heeft een primair doel.",
                        "/knopen/0/ouder: Alleen het primair doel heeft geen ouder."),
                knoop("BUURT", Beleidsniveau.OPGAVE, null));
        assertFouten(Set.of("/knopen/1/niveau: Een beleidsboom heeft niet meer dan een primair doel."), THUIS, tweede);
    }

    @Test
    void eenCodeKomtEenKeerVoor() {
        assertFouten(Set.of("/knopen/2/code: Een eerdere knoop heeft deze code al."), THUIS, BUURT, BUURT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "groen", "GROEN 1", "GROEN_1", "GROEN.1", "GROEN@", "GROEN[", "GROEN:", "GROEN/"})
    void eenCodeHoudtZichAanZijnTekens(String code) {
        assertFouten(
                Set.of("/knopen/1/code: Een code bestaat uit hoofdletters, cijfers en streepjes, zoals"
                        + " GEZONDE-LEEFSTIJL, en telt 1 tot en met 60 tekens."),
                THUIS,
                knoop(code, Beleidsniveau.OPGAVE, "THUIS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Z", "0", "9", "A-Z-0-9"})
    void hoofdlettersCijfersEnStreepjesMakenEenCode(String code) {
        assertFouten(Set.of(), THUIS, knoop(code, Beleidsniveau.OPGAVE, "THUIS"));
    }

    @Test
    void eenCodeTeltTenHoogsteZestigTekens() {
        assertFouten(Set.of(), knoop("X".repeat(60), Beleidsniveau.PRIMAIR_DOEL, null));
        assertEquals(
                List.of("/knopen/0/code"),
                fouten("Zandvoort", List.of(knoop("X".repeat(61), Beleidsniveau.PRIMAIR_DOEL, null))).stream()
                        .map(Invoerfout::pad)
                        .toList());
    }

    @Test
    void elkeKnoopHangtAanEenBestaandeOuder() {
        assertFouten(
                Set.of("/knopen/1/ouder: De ouder staat niet in de beleidsboom."),
                THUIS,
                knoop("BUURT", Beleidsniveau.OPGAVE, "STRAAT"));
        assertFouten(
                Set.of("/knopen/1/ouder: Alleen het primair doel heeft geen ouder."),
                THUIS,
                knoop("BUURT", Beleidsniveau.OPGAVE, null));
    }

    @Test
    void eenOuderStaatOpEenHogerNiveau() {
        String melding = "/ouder: Een ouder staat op een hoger niveau dan zijn kind.";

        assertFouten(Set.of("/knopen/2" + melding), THUIS, BUURT, knoop("STRAAT", Beleidsniveau.OPGAVE, "BUURT"));
        assertFouten(
                Set.of("/knopen/1" + melding),
                THUIS,
                knoop("STRAAT", Beleidsniveau.OPGAVE, "STAD"),
                knoop("STAD", Beleidsniveau.GROEP, "THUIS"));
        assertFouten(Set.of("/knopen/0" + melding), knoop("THUIS", Beleidsniveau.PRIMAIR_DOEL, "BUURT"), BUURT);
        assertFouten(Set.of("/knopen/1" + melding), THUIS, knoop("ZICHZELF", Beleidsniveau.GROEP, "ZICHZELF"));
    }

    @Test
    void eenThemaHeeftEenBeleidsdoel() {
        String melding = "Een thema heeft ten minste een beleidsdoel.";

        assertFouten(Set.of("/knopen/1: " + melding), THUIS, RUST);
        assertFouten(Set.of("/knopen/1: " + melding), THUIS, RUST, knoop("DOEL", Beleidsniveau.BELEIDSDOEL, "THUIS"));
    }

    @Test
    void eenThemaOnderEenThemaIsGeenBeleidsdoel() {
        assertFouten(
                Set.of(
                        "/knopen/1: Een thema heeft ten minste een beleidsdoel.",
                        "/knopen/2/ouder: Een ouder staat op een hoger niveau dan zijn kind."),
                THUIS,
                RUST,
                GROEN.withOuder("RUST"),
                GROEN_1);
    }

    @Test
    void elkeKnoopHeeftEenLabel() {
        assertFouten(Set.of("/knopen/1/label: Elke knoop heeft een label."), THUIS, BUURT.withLabel(" "));
    }

    @Test
    void deConstructorNoemtElkeFout() {
        IllegalArgumentException fout = assertThrows(
                IllegalArgumentException.class,
                () -> new Beleidsboom("Zandvoort", List.of(THUIS, BUURT.withLabel(""), GROEN)));

        assertEquals(
                "Dit is geen beleidsboom. /knopen/1/label: Elke knoop heeft een label."
                        + " /knopen/2: Een thema heeft ten minste een beleidsdoel.",
                fout.getMessage());
    }

    @Test
    void eenBoomMagGrootZijn() {
        int aantal = 10_000;
        List<Beleidsknoop> knopen = Stream.concat(
                        Stream.of(THUIS),
                        IntStream.range(1, aantal)
                                .mapToObj(nummer -> knoop("DOEL-" + nummer, Beleidsniveau.BELEIDSDOEL, "THUIS")))
                .toList();

        Beleidsboom boom = Beleidsboom.van("Groot", knopen).get();

        assertEquals(aantal - 1, boom.kinderen("THUIS").size());
        assertTrue(knopen.stream().allMatch(knoop -> boom.knoop(knoop.code()).contains(knoop)));
    }

    private static void assertFouten(Set<String> verwacht, Beleidsknoop... knopen) {
        List<String> gevonden = fouten("Zandvoort", Arrays.asList(knopen)).stream()
                .map(Invoerfout::toString)
                .toList();

        assertEquals(verwacht, Set.copyOf(gevonden));
        assertEquals(verwacht.size(), gevonden.size());
    }

    private static List<Invoerfout> fouten(String naam, List<Beleidsknoop> knopen) {
        return Beleidsboom.van(naam, knopen).fold(fouten -> fouten.asJava(), boom -> List.of());
    }

    private static Beleidsknoop knoop(String code, Beleidsniveau niveau, @Nullable String ouder) {
        return new Beleidsknoop(
                code, niveau, Optional.ofNullable(ouder), "Label van " + niveau, "", new Bron("Eigen plan", "1"));
    }
}
