package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.testkit.OrdeningsWet;
import nl.gewoonindewijk.testkit.WillekeurigeBoekjaren;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoekjaarTest {

    @Provide
    Arbitrary<Boekjaar> boekjaren() {
        return WillekeurigeBoekjaren.alle();
    }

    @Test
    void looptVanNieuwjaarTotNieuwjaar() {
        Boekjaar boekjaar = new Boekjaar(2024);

        assertEquals(LocalDate.of(2024, 1, 1), boekjaar.eersteDag());
        assertEquals(new Periode(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)), boekjaar.periode());
        assertEquals(366, boekjaar.periode().dagen());
        assertEquals("2024", boekjaar.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 3000, 0, -2023, 23})
    void weigertEenJaarBuitenZijnBereik(int jaar) {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> new Boekjaar(jaar));

        assertEquals("Een boekjaar ligt tussen 1900 en 2999.", fout.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2999})
    void kentDeUiterstenVanZijnBereik(int jaar) {
        assertEquals(jaar, new Boekjaar(jaar).periode().laatsteDag().getYear());
    }

    @Property
    void boekjarenHebbenEenOrde(
            @ForAll("boekjaren") Boekjaar a, @ForAll("boekjaren") Boekjaar b, @ForAll("boekjaren") Boekjaar c) {
        OrdeningsWet.controleer(a, b, c);
        assertEquals(a.eersteDag().isBefore(b.eersteDag()), a.compareTo(b) < 0);
        assertTrue(a.equals(b) || !a.periode().overlapt(b.periode()));
    }
}
