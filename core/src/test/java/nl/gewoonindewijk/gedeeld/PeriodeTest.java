package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import nl.gewoonindewijk.testkit.WillekeurigePeriodes;
import org.junit.jupiter.api.Test;

class PeriodeTest {

    private static final LocalDate NIEUWJAAR = LocalDate.of(2023, 1, 1);
    private static final Periode JANUARI = new Periode(NIEUWJAAR, LocalDate.of(2023, 2, 1));

    @Provide
    Arbitrary<Periode> periodes() {
        return WillekeurigePeriodes.alle();
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return WillekeurigeDatums.alle();
    }

    @Test
    void heeftTenMinsteEenDag() {
        Periode eenDag = new Periode(NIEUWJAAR, NIEUWJAAR.plusDays(1));

        assertEquals(1, eenDag.dagen());
        assertEquals(NIEUWJAAR, eenDag.laatsteDag());
    }

    @Test
    void weigertEenEindeDatNietNaHetBeginKomt() {
        IllegalArgumentException fout =
                assertThrows(IllegalArgumentException.class, () -> new Periode(NIEUWJAAR, NIEUWJAAR));

        assertEquals("Een periode eindigt na haar begin.", fout.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Periode(NIEUWJAAR, NIEUWJAAR.minusDays(1)));
    }

    @Test
    void bevatHaarEersteEnHaarLaatsteDagMaarNietHaarEinde() {
        assertFalse(JANUARI.bevat(LocalDate.of(2022, 12, 31)));
        assertTrue(JANUARI.bevat(LocalDate.of(2023, 1, 1)));
        assertTrue(JANUARI.bevat(LocalDate.of(2023, 1, 31)));
        assertFalse(JANUARI.bevat(LocalDate.of(2023, 2, 1)));
        assertEquals(31, JANUARI.dagen());
        assertEquals(LocalDate.of(2023, 1, 31), JANUARI.laatsteDag());
    }

    @Test
    void aansluitendePeriodesOverlappenNiet() {
        Periode februari = new Periode(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 3, 1));
        Periode rondDeMaandwisseling = new Periode(LocalDate.of(2023, 1, 31), LocalDate.of(2023, 2, 2));

        assertFalse(JANUARI.overlapt(februari));
        assertFalse(februari.overlapt(JANUARI));
        assertTrue(JANUARI.overlapt(rondDeMaandwisseling));
        assertTrue(rondDeMaandwisseling.overlapt(februari));
        assertTrue(JANUARI.overlapt(JANUARI));
    }

    @Property
    void overlapIsEenGedeeldeDag(@ForAll("periodes") Periode een, @ForAll("periodes") Periode ander) {
        LocalDate laatsteBegin = een.van().isAfter(ander.van()) ? een.van() : ander.van();

        assertEquals(een.bevat(laatsteBegin) && ander.bevat(laatsteBegin), een.overlapt(ander));
        assertEquals(een.overlapt(ander), ander.overlapt(een));
    }

    @Property
    void teltDeDagenDieZijBevat(@ForAll("periodes") Periode periode, @ForAll("dagen") LocalDate dag) {
        assertEquals(periode.van().plusDays(periode.dagen()), periode.tot());
        assertTrue(periode.bevat(periode.laatsteDag()));
        assertFalse(periode.bevat(periode.tot()));
        assertEquals(periode.bevat(dag), periode.van().datesUntil(periode.tot()).anyMatch(dag::equals));
    }
}
