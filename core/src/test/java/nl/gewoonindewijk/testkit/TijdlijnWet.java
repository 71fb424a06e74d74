package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import nl.gewoonindewijk.gedeeld.Tijdlijn;

/** The law of timelines: on each day the latest value that has begun holds, and before the first none does. */
public final class TijdlijnWet {

    private TijdlijnWet() {}

    /**
     * Checks the law on whatever looks up values by day.
     *
     * @param <T> what changes over time
     * @param tijdlijn the values, and the day from which each holds
     * @param op what looks up the value of a day, such as {@code tijdlijn::op}
     * @param dag a day on which to look, beside the first and last day of each value
     * @throws AssertionError if another value holds on that day, or on the first or last day of a value
     */
    public static <T> void controleer(Tijdlijn<T> tijdlijn, Function<LocalDate, Option<T>> op, LocalDate dag) {
        assertEquals(verwacht(tijdlijn, dag), op.apply(dag), () -> "Op " + dag + " geldt een andere waarde.");
        Option<T> vorige = Option.none();
        for (Tijdlijn.Stap<T> stap : tijdlijn.stappen()) {
            LocalDate vanaf = stap.vanaf();
            assertEquals(vorige, op.apply(vanaf.minusDays(1)), () -> "De vorige waarde geldt tot " + vanaf + ".");
            vorige = Option.some(stap.waarde());
            assertEquals(vorige, op.apply(vanaf), () -> "Een waarde geldt vanaf haar eerste dag, " + vanaf + ".");
        }
        assertEquals(vorige, op.apply(LocalDate.MAX), "De laatste waarde blijft gelden.");
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
