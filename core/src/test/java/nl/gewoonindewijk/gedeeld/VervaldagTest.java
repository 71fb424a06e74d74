package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender.VrijeDag;
import org.junit.jupiter.api.Test;

class VervaldagTest {

    private static final Termijn TERMIJN = new Termijn(4, Termijn.Eenheid.WEKEN, Termijn.Regime.CONTRACTUEEL);
    private static final LocalDate VANAF = LocalDate.of(2023, 3, 1);

    @Test
    void deVervaldagZelfIsNogOpTijd() {
        Vervaldag vervaldag = new Vervaldag(TERMIJN, VANAF, VANAF.plusWeeks(4), List.of());

        assertTrue(vervaldag.isOpTijd(VANAF));
        assertTrue(vervaldag.isOpTijd(VANAF.plusWeeks(4)));
        assertFalse(vervaldag.isOpTijd(VANAF.plusWeeks(4).plusDays(1)));
    }

    @Test
    void verlooptNietVoorHaarBegin() {
        assertEquals(VANAF, new Vervaldag(TERMIJN, VANAF, VANAF, List.of()).datum());

        IllegalArgumentException fout = assertThrows(
                IllegalArgumentException.class, () -> new Vervaldag(TERMIJN, VANAF, VANAF.minusDays(1), List.of()));

        assertEquals("Een termijn verloopt niet voor haar begin.", fout.getMessage());
    }

    @Test
    void veranderenNaAfloopKanNiet() {
        List<VrijeDag> dagen = new ArrayList<>(List.of(new VrijeDag(VANAF, "zaterdag")));
        Vervaldag vervaldag = new Vervaldag(TERMIJN, VANAF, VANAF, dagen);

        dagen.clear();

        assertEquals(List.of(new VrijeDag(VANAF, "zaterdag")), vervaldag.overgeslagen());
    }
}
