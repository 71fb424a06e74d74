package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.budget.Accommodatie;
import nl.gewoonindewijk.budget.EigenBijdrage;
import nl.gewoonindewijk.contract.Voorzieningsoort;

/** Facilities, and what residents paid. */
public final class WillekeurigeVoorzieningen {

    private static final int LANGSTE_NAAM = 200;
    private static final int LANGSTE_REDEN = 1000;

    private WillekeurigeVoorzieningen() {}

    /** Facilities from one square metre up, many of them around the smallest that the contract asks. */
    public static Arbitrary<Accommodatie> accommodaties() {
        return Combinators.combine(
                        WillekeurigeTeksten.tot(LANGSTE_NAAM),
                        Arbitraries.oneOf(
                                Arbitraries.of(1, 299, 300, 301, Integer.MAX_VALUE),
                                Arbitraries.integers().between(1, 10_000)),
                        WillekeurigeTeksten.tot(LANGSTE_REDEN).optional(0.5))
                .as(Accommodatie::new);
    }

    /** Contributions for every kind of provision, nothing at all included. */
    public static Arbitrary<EigenBijdrage> eigenBijdragen() {
        return Combinators.combine(Arbitraries.of(Voorzieningsoort.class), WillekeurigeBedragen.nietNegatief())
                .as(EigenBijdrage::new);
    }
}
