package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.gewoonindewijk.gedeeld.Termijn;

/** Terms of every unit and regime. */
public final class WillekeurigeTermijnen {

    private WillekeurigeTermijnen() {}

    /** Terms of up to 120 units, most of them around the limits of the Algemene termijnenwet. */
    public static Arbitrary<Termijn> alle() {
        return Combinators.combine(
                        aantallen(), Arbitraries.of(Termijn.Eenheid.class), Arbitraries.of(Termijn.Regime.class))
                .as(Termijn::new);
    }

    private static Arbitrary<Integer> aantallen() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(1, 2, 3, 4, 12, 13, 90, 91)),
                Tuple.of(1, Arbitraries.integers().between(1, 120)));
    }
}
