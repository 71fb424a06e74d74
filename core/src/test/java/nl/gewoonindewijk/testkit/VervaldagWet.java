package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.function.Function;
import nl.gewoonindewijk.gedeeld.Vervaldag;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;

/**
 * The law of deadlines: a term starts on the day that was asked, ends after it, never earlier when it starts later, and
 * names each day that it skipped once, in order, with a reason that the calendar gives too.
 */
public final class VervaldagWet {

    private VervaldagWet() {}

    /**
     * Checks the law on a term that starts on two days.
     *
     * @param termijn what finds the end of the term when it starts on a day
     * @param vroeg a day on which the term starts
     * @param laat another day on which it starts; the order of the two does not matter
     * @param kalender the days off by which the term is counted
     * @throws AssertionError if any part of the law is broken
     */
    public static void controleer(
            Function<LocalDate, Vervaldag> termijn, LocalDate vroeg, LocalDate laat, Werkdagenkalender kalender) {
        Vervaldag eerste = termijn.apply(vroeg);
        Vervaldag tweede = termijn.apply(laat);
        enkel(eerste, vroeg, kalender);
        enkel(tweede, laat, kalender);
        LocalDate vroegst = vroeg.isAfter(laat) ? tweede.datum() : eerste.datum();
        LocalDate laatst = vroeg.isAfter(laat) ? eerste.datum() : tweede.datum();
        assertFalse(laatst.isBefore(vroegst), "Wie later begint is eerder klaar.");
    }

    private static void enkel(Vervaldag vervaldag, LocalDate begin, Werkdagenkalender kalender) {
        LocalDate datum = vervaldag.datum();
        assertEquals(begin, vervaldag.vanaf(), "De vervaldag noemt een ander begin.");
        assertTrue(datum.isAfter(begin), "Een termijn loopt af op of voor haar begin.");
        LocalDate vorige = begin;
        for (Werkdagenkalender.VrijeDag dag : vervaldag.overgeslagen()) {
            assertTrue(dag.datum().isAfter(vorige), "De overgeslagen dagen lopen op en liggen na het begin.");
            assertTrue(dag.datum().isBefore(datum), "Een overgeslagen dag ligt voor de vervaldag.");
            assertEquals(
                    kalender.vrijeDag(dag.datum()).getOrNull(), dag, "Een overgeslagen dag is vrij, om die reden.");
            vorige = dag.datum();
        }
    }
}
