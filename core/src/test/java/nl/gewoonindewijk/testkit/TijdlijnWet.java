package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.Tijdlijn;

/** The law of timelines: on each day the latest value that has begun holds, and before the first none does. */
public final class TijdlijnWet {

    private TijdlijnWet() {}

    /**
     * Checks the law on a timeline and a day.
     *
     * @throws AssertionError if another value holds on that day, or on the first or last day of a value
     */
    public static <T> void controleer(Tijdlijn<T> tijdlijn, LocalDate dag) {
        assertEquals(verwacht(tijdlijn, dag), tijdlijn.op(dag), () -> "Op " + dag + " geldt een andere waarde.");
        Option<T> vorige = Option.none();
        for (Tijdlijn.Stap<T> stap : tijdlijn.stappen()) {
            LocalDate vanaf = stap.vanaf();
            assertEquals(vorige, tijdlijn.op(vanaf.minusDays(1)), () -> "De vorige waarde geldt tot " + vanaf + ".");
            vorige = Option.some(stap.waarde());
            assertEquals(vorige, tijdlijn.op(vanaf), () -> "Een waarde geldt vanaf haar eerste dag, " + vanaf + ".");
        }
        assertEquals(vorige, tijdlijn.op(LocalDate.MAX), "De laatste waarde blijft gelden.");
    }

    private static <T> Option<T> verwacht(Tijdlijn<T> tijdlijn, LocalDate dag) {
        Option<T> waarde = Option.none();
        for (Tijdlijn.Stap<T> stap : tijdlijn.stappen()) {
            if (dag.isBefore(stap.vanaf())) {
                return waarde;
            }
            waarde = Option.some(stap.waarde());
        }
        return waarde;
    }
}
