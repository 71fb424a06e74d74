package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Vervaldag;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;

/**
 * The law of deadlines: a term ends after its start, never earlier when it starts later, and names each day that it skipped
 * once, in order, with a reason that the calendar gives too.
 */
public final class VervaldagWet {

    private VervaldagWet() {}

    /**
     * Checks the law on a term that starts on two days.
     *
     * @throws AssertionError if any part of the law is broken
     */
    public static void controleer(Termijn termijn, LocalDate vroeg, LocalDate laat, Werkdagenkalender kalender) {
        Vervaldag eerste = termijn.vanaf(vroeg, kalender);
        Vervaldag tweede = termijn.vanaf(laat, kalender);
        enkel(eerste, kalender);
        enkel(tweede, kalender);
        LocalDate vroegst = vroeg.isAfter(laat) ? tweede.datum() : eerste.datum();
        LocalDate laatst = vroeg.isAfter(laat) ? eerste.datum() : tweede.datum();
        assertFalse(laatst.isBefore(vroegst), "Wie later begint is eerder klaar.");
    }

    private static void enkel(Vervaldag vervaldag, Werkdagenkalender kalender) {
        LocalDate datum = vervaldag.datum();
        assertTrue(datum.isAfter(vervaldag.vanaf()), "Een termijn loopt af op of voor haar begin.");
        assertTrue(vervaldag.isOpTijd(datum), "De vervaldag zelf is op tijd.");
        assertFalse(vervaldag.isOpTijd(datum.plusDays(1)), "De dag na de vervaldag is te laat.");
        LocalDate vorige = vervaldag.vanaf();
        for (Werkdagenkalender.VrijeDag dag : vervaldag.overgeslagen()) {
            assertTrue(dag.datum().isAfter(vorige), "De overgeslagen dagen lopen op en liggen na het begin.");
            assertTrue(dag.datum().isBefore(datum), "Een overgeslagen dag ligt voor de vervaldag.");
            assertEquals(
                    kalender.vrijeDag(dag.datum()).getOrNull(), dag, "Een overgeslagen dag is vrij, om die reden.");
            vorige = dag.datum();
        }
    }
}
