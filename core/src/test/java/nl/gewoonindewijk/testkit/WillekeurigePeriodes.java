package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.gedeeld.Periode;

/** Periods of whole days. */
public final class WillekeurigePeriodes {

    private static final int LANGSTE = 20 * 366;

    private WillekeurigePeriodes() {}

    /** Periods that begin from 2000 up to and including 2100 and last from one day up to twenty years. */
    public static Arbitrary<Periode> alle() {
        return Combinators.combine(
                        WillekeurigeDatums.alle(), Arbitraries.integers().between(1, LANGSTE))
                .as((van, dagen) -> new Periode(van, van.plusDays(dagen)));
    }
}
