package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeboortedatumTest {

    @Provide
    Arbitrary<LocalDate> dagen() {
        return WillekeurigeDatums.alle();
    }

    /** {@code ~} In a year without 29 February the birthday is 1 March. */
    @ParameterizedTest
    @CsvSource({
        "2006-02-10, 18, 2024-02-10",
        "2008-02-29, 18, 2026-03-01",
        "2008-02-29, 16, 2024-02-29",
        "2008-02-28, 18, 2026-02-28",
        "2007-03-01, 17, 2024-03-01",
        "2006-12-31, 18, 2024-12-31",
        "2006-02-10, 0, 2006-02-10"
    })
    void wordtOpDeVerjaardagEenJaarOuder(LocalDate geboren, int leeftijd, LocalDate verjaardag) {
        assertEquals(verjaardag, new Geboortedatum(geboren).wordt(leeftijd));
    }

    @Property
    void opDieDagIsIemandZoOudEnDeDagErvoorNogNiet(
            @ForAll("dagen") LocalDate geboren, @ForAll @IntRange(min = 1, max = 120) int leeftijd) {
        LocalDate dag = new Geboortedatum(geboren).wordt(leeftijd);

        assertEquals(leeftijd, Period.between(geboren, dag).getYears());
        assertTrue(Period.between(geboren, dag.minusDays(1)).getYears() < leeftijd);
    }

    @Test
    void wordtNietGeprint() {
        assertEquals("***", new Geboortedatum(LocalDate.of(2006, 2, 10)).toString());
    }
}
