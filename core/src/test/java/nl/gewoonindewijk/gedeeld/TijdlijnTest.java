package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.testkit.TijdlijnWet;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import nl.gewoonindewijk.testkit.WillekeurigeTijdlijnen;
import org.junit.jupiter.api.Test;

class TijdlijnTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 7, 1);
    private static final LocalDate DAARNA = LocalDate.of(2023, 1, 1);

    @Provide
    Arbitrary<Tijdlijn<Integer>> tijdlijnen() {
        return WillekeurigeTijdlijnen.van(Arbitraries.integers());
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return WillekeurigeDatums.alle();
    }

    @Test
    void heeftVoorHaarEersteDagGeenWaarde() {
        Tijdlijn<String> tijdlijn = Tijdlijn.vanaf(BEGIN, "oud");

        assertEquals(Option.none(), tijdlijn.op(BEGIN.minusDays(1)));
        assertEquals(Option.some("oud"), tijdlijn.op(BEGIN));
        assertEquals(Option.some("oud"), tijdlijn.op(LocalDate.MAX));
    }

    @Test
    void deVolgendeWaardeNeemtHetOverOpHaarEersteDag() {
        Tijdlijn<String> tijdlijn = Tijdlijn.vanaf(BEGIN, "oud").daarna(DAARNA, "nieuw");

        assertEquals(Option.none(), tijdlijn.op(LocalDate.MIN));
        assertEquals(Option.some("oud"), tijdlijn.op(DAARNA.minusDays(1)));
        assertEquals(Option.some("nieuw"), tijdlijn.op(DAARNA));
        assertEquals(Option.some(BEGIN), tijdlijn.begin());
    }

    @Test
    void opEenLegeTijdlijnGeldtNooitIets() {
        assertEquals(Option.none(), Tijdlijn.leeg().op(BEGIN));
        assertEquals(Option.none(), Tijdlijn.leeg().begin());
        assertEquals(List.of(), Tijdlijn.leeg().stappen());
    }

    @Test
    void weigertDatumsDieNietOplopen() {
        Tijdlijn<String> tijdlijn = Tijdlijn.vanaf(BEGIN, "oud");

        IllegalArgumentException fout =
                assertThrows(IllegalArgumentException.class, () -> tijdlijn.daarna(BEGIN, "nieuw"));

        assertEquals("De datums van een tijdlijn lopen op.", fout.getMessage());
        assertThrows(IllegalArgumentException.class, () -> tijdlijn.daarna(BEGIN.minusDays(1), "nieuw"));
    }

    @Test
    void veranderenNaAfloopKanNiet() {
        List<Tijdlijn.Stap<String>> stappen = new ArrayList<>();
        stappen.add(new Tijdlijn.Stap<>(BEGIN, "oud"));
        Tijdlijn<String> tijdlijn = new Tijdlijn<>(stappen);

        stappen.clear();
        tijdlijn.daarna(DAARNA, "nieuw");

        assertEquals(Tijdlijn.vanaf(BEGIN, "oud"), tijdlijn);
    }

    @Property
    void opElkeDagGeldtDeLaatsteWaardeDieBegonnenIs(
            @ForAll("tijdlijnen") Tijdlijn<Integer> tijdlijn, @ForAll("dagen") LocalDate dag) {
        TijdlijnWet.controleer(tijdlijn, tijdlijn::op, dag);
    }
}
