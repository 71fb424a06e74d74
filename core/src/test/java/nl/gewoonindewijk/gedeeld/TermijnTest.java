package nl.gewoonindewijk.gedeeld;

import static nl.gewoonindewijk.gedeeld.Termijn.Eenheid.DAGEN;
import static nl.gewoonindewijk.gedeeld.Termijn.Eenheid.JAREN;
import static nl.gewoonindewijk.gedeeld.Termijn.Eenheid.MAANDEN;
import static nl.gewoonindewijk.gedeeld.Termijn.Eenheid.WEKEN;
import static nl.gewoonindewijk.gedeeld.Termijn.Eenheid.WERKDAGEN;
import static nl.gewoonindewijk.gedeeld.Termijn.Regime.CONTRACTUEEL;
import static nl.gewoonindewijk.gedeeld.Termijn.Regime.WETTELIJK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender.VrijeDag;
import nl.gewoonindewijk.testkit.VervaldagWet;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import nl.gewoonindewijk.testkit.WillekeurigeTermijnen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermijnTest {

    private static final Werkdagenkalender KALENDER = Werkdagenkalender.TERMIJNENWET;

    @Provide
    Arbitrary<Termijn> termijnen() {
        return WillekeurigeTermijnen.alle();
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return WillekeurigeDatums.alle();
    }

    /** Bron: UA 4.3, five werkdagen after the first question. */
    @Test
    void vijfWerkdagenRondKoningsdagNoemenElkeOvergeslagenDag() {
        LocalDate ontvangst = LocalDate.of(2023, 4, 26);
        Termijn termijn = new Termijn(5, WERKDAGEN, CONTRACTUEEL);

        Vervaldag vervaldag = termijn.vanaf(ontvangst, KALENDER);

        assertEquals(
                new Vervaldag(
                        termijn,
                        ontvangst,
                        LocalDate.of(2023, 5, 8),
                        List.of(
                                new VrijeDag(LocalDate.of(2023, 4, 27), "Koningsdag"),
                                new VrijeDag(
                                        LocalDate.of(2023, 4, 28),
                                        "gelijkgesteld met een feestdag bij koninklijk besluit"),
                                new VrijeDag(LocalDate.of(2023, 4, 29), "zaterdag"),
                                new VrijeDag(LocalDate.of(2023, 4, 30), "zondag"),
                                new VrijeDag(LocalDate.of(2023, 5, 5), "Bevrijdingsdag"),
                                new VrijeDag(LocalDate.of(2023, 5, 6), "zaterdag"),
                                new VrijeDag(LocalDate.of(2023, 5, 7), "zondag"))),
                vervaldag);
    }

    @Test
    void deDagVanOntvangstIsDagNul() {
        LocalDate maandag = LocalDate.of(2023, 3, 6);

        assertEquals(
                maandag.plusDays(1),
                new Termijn(1, WERKDAGEN, CONTRACTUEEL).vanaf(maandag, KALENDER).datum());
        assertEquals(
                maandag.plusDays(7),
                new Termijn(5, WERKDAGEN, WETTELIJK).vanaf(maandag, KALENDER).datum());
    }

    @ParameterizedTest
    @CsvSource({
        // Four weeks of UA 4.3, to the second day of Christmas.
        "4, WEKEN, 2022-11-28, 2022-12-26",
        // A Saturday.
        "3, DAGEN, 2023-03-01, 2023-03-04",
        "3, DAGEN, 2023-03-03, 2023-03-06",
        "1, MAANDEN, 2023-01-31, 2023-02-28",
        "1, MAANDEN, 2024-01-31, 2024-02-29",
        "8, JAREN, 2023-01-01, 2031-01-01",
        "1, JAREN, 2024-02-29, 2025-02-28",
    })
    void eenTermijnVanHetContractWordtNietVerlengd(
            int aantal, Termijn.Eenheid eenheid, LocalDate vanaf, LocalDate datum) {
        Termijn termijn = new Termijn(aantal, eenheid, CONTRACTUEEL);

        assertEquals(new Vervaldag(termijn, vanaf, datum, List.of()), termijn.vanaf(vanaf, KALENDER));
    }

    /** Bron: Algemene termijnenwet art. 1; six weeks of Awb 6:7, to the Saturday before Easter. */
    @Test
    void eenWettelijkeTermijnLooptDoorOverWeekendEnFeestdag() {
        LocalDate bekendmaking = LocalDate.of(2023, 2, 25);
        Termijn termijn = new Termijn(6, WEKEN, WETTELIJK);

        assertEquals(
                new Vervaldag(
                        termijn,
                        bekendmaking,
                        LocalDate.of(2023, 4, 11),
                        List.of(
                                new VrijeDag(LocalDate.of(2023, 4, 8), "zaterdag"),
                                new VrijeDag(LocalDate.of(2023, 4, 9), "zondag"),
                                new VrijeDag(LocalDate.of(2023, 4, 10), "Tweede Paasdag"))),
                termijn.vanaf(bekendmaking, KALENDER));
    }

    @ParameterizedTest
    @CsvSource({
        // Ends on a working day, and stays there.
        "6, WEKEN, 2023-03-01, 2023-04-12",
        // Good Friday.
        "1, WEKEN, 2023-03-31, 2023-04-11",
        // The second day of Christmas.
        "6, WEKEN, 2022-11-14, 2022-12-27",
        // A day that royal decree equates.
        "1, WEKEN, 2023-05-12, 2023-05-22",
        "1, DAGEN, 2023-03-03, 2023-03-06",
        "2, DAGEN, 2023-03-03, 2023-03-06",
        "1, MAANDEN, 2023-01-31, 2023-02-28",
    })
    void eenWettelijkeTermijnEindigtOpEenWerkdag(
            int aantal, Termijn.Eenheid eenheid, LocalDate vanaf, LocalDate datum) {
        assertEquals(
                datum,
                new Termijn(aantal, eenheid, WETTELIJK).vanaf(vanaf, KALENDER).datum());
    }

    /** Bron: Algemene termijnenwet art. 2. */
    @ParameterizedTest
    @CsvSource({
        // From a Monday there are three working days: nothing to add.
        "3, 2023-03-06, 2023-03-09",
        // From a Thursday there are Friday and, since it ends on a Sunday, Monday.
        "3, 2023-03-02, 2023-03-06",
        // From a Friday there is Monday alone.
        "3, 2023-03-03, 2023-03-07",
        // From a Saturday there are Monday and Tuesday.
        "3, 2023-03-04, 2023-03-07",
        // From the Thursday before Good Friday.
        "3, 2023-04-06, 2023-04-12",
        "6, 2023-04-06, 2023-04-12",
        "7, 2023-04-06, 2023-04-13",
        // From the Friday before Christmas.
        "3, 2023-12-22, 2023-12-28",
        "4, 2023-12-22, 2023-12-28",
        "6, 2023-12-22, 2023-12-28",
    })
    void eenWettelijkeTermijnVanDrieDagenTeltTweeWerkdagen(int aantal, LocalDate vanaf, LocalDate datum) {
        assertEquals(
                datum,
                new Termijn(aantal, DAGEN, WETTELIJK).vanaf(vanaf, KALENDER).datum());
    }

    @Test
    void wieTweeWerkdagenKrijgtZietWelkeDagenNietMeetelden() {
        LocalDate vrijdag = LocalDate.of(2023, 3, 3);

        assertEquals(
                List.of(
                        new VrijeDag(LocalDate.of(2023, 3, 4), "zaterdag"),
                        new VrijeDag(LocalDate.of(2023, 3, 5), "zondag")),
                new Termijn(3, DAGEN, WETTELIJK).vanaf(vrijdag, KALENDER).overgeslagen());
    }

    @Test
    void ookEenWeekZonderWerkdagenWordtVerlengd() {
        LocalDate zondag = LocalDate.of(2023, 3, 5);
        Werkdagenkalender bouwvak = zondag.plusDays(1)
                .datesUntil(zondag.plusDays(12))
                .reduce(KALENDER, (kalender, dag) -> kalender.met(dag, "bouwvak"), (een, ander) -> ander);

        assertEquals(
                LocalDate.of(2023, 3, 20),
                new Termijn(1, WEKEN, WETTELIJK).vanaf(zondag, bouwvak).datum());
    }

    /** Bron: Algemene termijnenwet art. 4; each of these would end on Saturday 1 April 2023. */
    @ParameterizedTest
    @CsvSource({
        "90, DAGEN, 2023-01-01, 2023-04-03",
        "91, DAGEN, 2022-12-31, 2023-04-01",
        "12, WEKEN, 2023-01-07, 2023-04-03",
        "13, WEKEN, 2022-12-31, 2023-04-01",
        "3, MAANDEN, 2023-01-01, 2023-04-03",
        "4, MAANDEN, 2022-12-01, 2023-04-01",
        "1, JAREN, 2022-04-01, 2023-04-01",
    })
    void eenLangeTermijnWordtNietVerlengd(int aantal, Termijn.Eenheid eenheid, LocalDate vanaf, LocalDate datum) {
        assertEquals(
                datum,
                new Termijn(aantal, eenheid, WETTELIJK).vanaf(vanaf, KALENDER).datum());
    }

    @Property
    void elkeTermijnHoudtZichAanDeWetVanVervaldagen(
            @ForAll("termijnen") Termijn termijn, @ForAll("dagen") LocalDate vroeg, @ForAll("dagen") LocalDate laat) {
        VervaldagWet.controleer(dag -> termijn.vanaf(dag, KALENDER), vroeg, laat, KALENDER);
        VervaldagWet.controleer(dag -> termijn.vanaf(dag, KALENDER), vroeg, vroeg.plusDays(1), KALENDER);
    }

    @Property
    void eenWettelijkeTermijnIsZoLangAlsDeWetZegtEnGeenDagLanger(
            @ForAll("termijnen") Termijn termijn, @ForAll("dagen") LocalDate vanaf) {
        Termijn wettelijk = new Termijn(termijn.aantal() % 12 + 1, DAGEN, WETTELIJK);

        LocalDate verwacht = Stream.iterate(vanaf.plusDays(wettelijk.aantal()), dag -> dag.plusDays(1))
                .filter(KALENDER::isWerkdag)
                .filter(dag -> wettelijk.aantal() < 3 || werkdagen(vanaf, dag) >= 2)
                .findFirst()
                .orElseThrow();

        assertEquals(verwacht, wettelijk.vanaf(vanaf, KALENDER).datum());
    }

    @Property
    void werkdagenZijnHetAantalDatGevraagdIs(@ForAll("termijnen") Termijn termijn, @ForAll("dagen") LocalDate vanaf) {
        Termijn werkdagen = new Termijn(termijn.aantal(), WERKDAGEN, termijn.regime());
        Vervaldag vervaldag = werkdagen.vanaf(vanaf, KALENDER);

        assertEquals(termijn.aantal(), werkdagen(vanaf, vervaldag.datum()));
        assertEquals(vanaf.plusDays(termijn.aantal() + vervaldag.overgeslagen().size()), vervaldag.datum());
    }

    private static long werkdagen(LocalDate na, LocalDate totEnMet) {
        return na.plusDays(1)
                .datesUntil(totEnMet.plusDays(1))
                .filter(KALENDER::isWerkdag)
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 36_501})
    void weigertEenAantalBuitenZijnBereik(int aantal) {
        IllegalArgumentException fout =
                assertThrows(IllegalArgumentException.class, () -> new Termijn(aantal, DAGEN, WETTELIJK));

        assertEquals("Een termijn telt 1 tot en met 36500 eenheden.", fout.getMessage());
    }

    @Test
    void kentDeLangsteTermijn() {
        assertEquals(
                LocalDate.of(2000, 1, 1).plusDays(36_500),
                new Termijn(36_500, DAGEN, CONTRACTUEEL)
                        .vanaf(LocalDate.of(2000, 1, 1), KALENDER)
                        .datum());
    }

    @ParameterizedTest
    @CsvSource({
        "1, WERKDAGEN, 1 werkdag",
        "5, WERKDAGEN, 5 werkdagen",
        "1, DAGEN, 1 dag",
        "42, DAGEN, 42 dagen",
        "1, WEKEN, 1 week",
        "4, WEKEN, 4 weken",
        "1, MAANDEN, 1 maand",
        "3, MAANDEN, 3 maanden",
        "1, JAREN, 1 jaar",
        "8, JAREN, 8 jaar",
    })
    void schrijftZichInHetNederlands(int aantal, Termijn.Eenheid eenheid, String tekst) {
        assertEquals(tekst, new Termijn(aantal, eenheid, CONTRACTUEEL).toString());
    }

    @Test
    void jarenEnMaandenTellenOpDeKalender() {
        LocalDate vanaf = LocalDate.of(2023, 3, 15);

        assertEquals(
                LocalDate.of(2038, 3, 15),
                new Termijn(15, JAREN, CONTRACTUEEL).vanaf(vanaf, KALENDER).datum());
        assertEquals(
                LocalDate.of(2023, 6, 15),
                new Termijn(3, MAANDEN, CONTRACTUEEL).vanaf(vanaf, KALENDER).datum());
    }
}
