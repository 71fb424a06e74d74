package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import nl.gewoonindewijk.gedeeld.Dossiertekst;

/** What people write about a resident. */
public final class WillekeurigeDossierteksten {

    private static final int GEWOON = 80;
    private static final int LANGSTE = 4_000;

    private WillekeurigeDossierteksten() {}

    /** Any text there can be: mostly short, sometimes as long as it may be. */
    public static Arbitrary<Dossiertekst> alle() {
        return Arbitraries.frequencyOf(
                        Tuple.of(40, WillekeurigeTeksten.tot(GEWOON)), Tuple.of(1, WillekeurigeTeksten.tot(LANGSTE)))
                .map(Dossiertekst::new);
    }
}
