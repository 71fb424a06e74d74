package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.dossier.Personalia;

/** What is known of a person. */
public final class WillekeurigePersonalia {

    private static final double HELFT = 0.5;

    private WillekeurigePersonalia() {}

    /** All of it, a part of it or nothing. */
    public static Arbitrary<Personalia> alle() {
        return Combinators.combine(
                        WillekeurigeBsns.alle().optional(HELFT),
                        WillekeurigeHuishoudleden.geboortedatums().optional(HELFT),
                        Arbitraries.of(true, false))
                .as(Personalia::new);
    }
}
