package nl.gewoonindewijk.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Periode;

/** Days of the calendar. */
public final class WillekeurigeDatums {

    private static final LocalDate EERSTE = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAATSTE = LocalDate.of(2100, 12, 31);

    /** The first years of Haarlem's contract, a leap year among them. */
    private static final LocalDate EERSTE_VAN_ONDERSTEUNING = LocalDate.of(2023, 1, 1);

    static final LocalDate LAATSTE_VAN_ONDERSTEUNING = LocalDate.of(2026, 12, 31);

    private static final int MAANDEN_ERVOOR = 4;
    private static final int MAANDEN_ERNA = 24;

    private WillekeurigeDatums() {}

    /** Any day from 2000 up to and including 2100. */
    public static Arbitrary<LocalDate> alle() {
        return tussen(EERSTE, LAATSTE);
    }

    /** Any day of a boekjaar. */
    public static Arbitrary<LocalDate> in(Boekjaar boekjaar) {
        Periode jaar = boekjaar.periode();
        return tussen(jaar.van(), jaar.laatsteDag());
    }

    /**
     * Days that matter to a boekjaar: from the autumn before it up to and including the year after it, with a preference
     * for the first and last days of its months.
     */
    public static Arbitrary<LocalDate> rond(Boekjaar boekjaar) {
        LocalDate eersteDag = boekjaar.eersteDag();
        Arbitrary<LocalDate> maandgrenzen = Combinators.combine(
                        Arbitraries.integers().between(-MAANDEN_ERVOOR, MAANDEN_ERNA),
                        Arbitraries.integers().between(-1, 0))
                .as((maanden, dagen) -> eersteDag.plusMonths(maanden).plusDays(dagen));
        return Arbitraries.oneOf(
                maandgrenzen, tussen(eersteDag.minusMonths(MAANDEN_ERVOOR), eersteDag.plusMonths(MAANDEN_ERNA)));
    }

    /** Days on which something happens for a resident: from 2023 up to and including 2026, the leap day quite often. */
    public static Arbitrary<LocalDate> vanOndersteuning() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        EERSTE_VAN_ONDERSTEUNING,
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2025, 2, 28),
                        LAATSTE_VAN_ONDERSTEUNING),
                tussen(EERSTE_VAN_ONDERSTEUNING, LAATSTE_VAN_ONDERSTEUNING));
    }

    /** Any day from one up to and including another. */
    public static Arbitrary<LocalDate> tussen(LocalDate eerste, LocalDate laatste) {
        return Arbitraries.longs()
                .between(eerste.toEpochDay(), laatste.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
