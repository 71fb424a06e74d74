package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender.VrijeDag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WerkdagenkalenderTest {

    private static final Werkdagenkalender KALENDER = Werkdagenkalender.TERMIJNENWET;

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, Nieuwjaarsdag",
        "2023-04-07, Goede Vrijdag",
        "2023-04-08, zaterdag",
        "2023-04-09, zondag",
        "2023-04-10, Tweede Paasdag",
        "2023-04-27, Koningsdag",
        "2014-04-26, zaterdag",
        "2013-04-30, Koninginnedag",
        "2023-05-05, Bevrijdingsdag",
        "2022-05-05, Bevrijdingsdag",
        "2023-05-18, Hemelvaartsdag",
        "2023-05-19, gelijkgesteld met een feestdag bij koninklijk besluit",
        "2023-05-29, Tweede Pinksterdag",
        "2023-12-25, Eerste Kerstdag",
        "2023-12-26, Tweede Kerstdag",
    })
    void noemtDeRedenWaaromEenDagVrijIs(LocalDate dag, String reden) {
        assertEquals(Option.some(new VrijeDag(dag, reden)), KALENDER.vrijeDag(dag));
        assertFalse(KALENDER.isWerkdag(dag));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-04-06",
                "2023-04-11",
                "2023-04-26",
                "2014-04-28",
                "2013-04-26",
                "2014-04-30",
                "2023-05-04",
                "2023-12-27",
                "2023-01-02",
                "2022-05-27"
            })
    void eenGewoneDagIsEenWerkdag(LocalDate dag) {
        assertEquals(Option.none(), KALENDER.vrijeDag(dag));
        assertTrue(KALENDER.isWerkdag(dag));
    }

    /** Bron: the days that royal decree equates with holidays, 2023 to 2028. */
    @Test
    void kentDeDagenDieBijKoninklijkBesluitZijnGelijkgesteld() {
        assertEquals(
                Set.of(
                        LocalDate.of(2023, 4, 28),
                        LocalDate.of(2023, 5, 19),
                        LocalDate.of(2024, 5, 10),
                        LocalDate.of(2024, 12, 27),
                        LocalDate.of(2025, 5, 30),
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2026, 5, 15),
                        LocalDate.of(2027, 5, 7),
                        LocalDate.of(2028, 4, 28),
                        LocalDate.of(2028, 5, 26)),
                KALENDER.extraDagen().keySet());
    }

    @Test
    void eenGelijkgesteldeDagZouZonderBesluitEenWerkdagZijn() {
        Werkdagenkalender zonderBesluiten = new Werkdagenkalender(new TreeMap<>());

        assertTrue(KALENDER.extraDagen().keySet().stream().allMatch(zonderBesluiten::isWerkdag));
        assertTrue(KALENDER.extraDagen().keySet().stream().noneMatch(KALENDER::isWerkdag));
    }

    @Test
    void krijgtErEenDagBijZonderZelfTeVeranderen() {
        LocalDate dag = LocalDate.of(2029, 4, 30);

        Werkdagenkalender meer = KALENDER.met(dag, "brugdag");

        assertEquals(Option.some(new VrijeDag(dag, "brugdag")), meer.vrijeDag(dag));
        assertEquals(11, meer.extraDagen().size());
        assertTrue(KALENDER.isWerkdag(dag));
    }

    @Test
    void veranderenNaAfloopKanNiet() {
        LocalDate dag = LocalDate.of(2029, 4, 30);
        SortedMap<LocalDate, String> dagen = new TreeMap<>(Map.of(dag, "brugdag"));
        Werkdagenkalender kalender = new Werkdagenkalender(dagen);

        dagen.clear();

        assertFalse(kalender.isWerkdag(dag));
        assertThrows(
                UnsupportedOperationException.class, () -> kalender.extraDagen().clear());
    }
}
