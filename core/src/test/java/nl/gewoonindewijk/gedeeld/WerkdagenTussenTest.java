package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import nl.gewoonindewijk.testkit.WillekeurigeWerkdagenkalenders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many working days lie after a day, up to and including another. */
class WerkdagenTussenTest {

    @Provide
    Arbitrary<LocalDate> dagen() {
        return WillekeurigeDatums.tussen(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));
    }

    @Provide
    Arbitrary<Werkdagenkalender> kalenders() {
        return WillekeurigeWerkdagenkalenders.alle();
    }

    /** A plain week; a weekend; Easter; around Koningsdag with a day that royal decree equates; none, back in time. */
    @ParameterizedTest
    @CsvSource({
        "2023-03-06, 2023-03-13, 5",
        "2023-03-10, 2023-03-12, 0",
        "2023-03-10, 2023-03-13, 1",
        "2023-03-11, 2023-03-13, 1",
        "2023-04-06, 2023-04-10, 0",
        "2023-04-06, 2023-04-11, 1",
        "2023-04-05, 2023-04-14, 5",
        "2023-04-26, 2023-05-08, 5",
        "2023-03-06, 2023-03-06, 0",
        "2023-03-06, 2023-03-07, 1",
        "2023-03-13, 2023-03-06, 0"
    })
    void deEersteDagTeltNietMeeEnDeLaatsteWel(LocalDate na, LocalDate totEnMet, int verwacht) {
        assertEquals(verwacht, Werkdagenkalender.TERMIJNENWET.werkdagenTussen(na, totEnMet));
    }

    @Property
    void eenDagVerderIsHoogstensEenWerkdagMeer(
            @ForAll("kalenders") Werkdagenkalender kalender,
            @ForAll("dagen") LocalDate na,
            @ForAll("dagen") LocalDate totEnMet) {
        int meer = kalender.werkdagenTussen(na, totEnMet.plusDays(1)) - kalender.werkdagenTussen(na, totEnMet);
        boolean telt = !totEnMet.isBefore(na) && kalender.isWerkdag(totEnMet.plusDays(1));

        assertEquals(telt ? 1 : 0, meer);
    }

    @Property
    void eenTermijnVanWerkdagenTeltZoveelWerkdagen(
            @ForAll("kalenders") Werkdagenkalender kalender,
            @ForAll("dagen") LocalDate begin,
            @ForAll @IntRange(min = 1, max = 30) int aantal) {
        LocalDate einde = new Termijn(aantal, Termijn.Eenheid.WERKDAGEN, Termijn.Regime.CONTRACTUEEL)
                .vanaf(begin, kalender)
                .datum();

        assertEquals(aantal, kalender.werkdagenTussen(begin, einde));
        assertTrue(kalender.isWerkdag(einde));
    }
}
