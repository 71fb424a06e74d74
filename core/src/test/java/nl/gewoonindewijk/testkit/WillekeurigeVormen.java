package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;

/** Forms of support. */
public final class WillekeurigeVormen {

    private WillekeurigeVormen() {}

    /** Short and long support: every form there is. */
    public static Arbitrary<Ondersteuningsvorm> alle() {
        return Arbitraries.oneOf(kort(), lang());
    }

    /** Short support, of which Aanvullende Ondersteuning is no part. */
    public static Arbitrary<Ondersteuningsvorm> kort() {
        return Combinators.combine(
                        Arbitraries.of(Onderdeel.SOCIALE_BASIS, Onderdeel.SOCIAAL_WIJKTEAM),
                        Arbitraries.of(Deelname.class))
                .as((onderdeel, deelname) -> new Ondersteuningsvorm(onderdeel, deelname, Duur.KORT));
    }

    /** Long support. */
    public static Arbitrary<Ondersteuningsvorm> lang() {
        return Combinators.combine(Arbitraries.of(Onderdeel.class), Arbitraries.of(Deelname.class))
                .as((onderdeel, deelname) -> new Ondersteuningsvorm(onderdeel, deelname, Duur.LANG));
    }
}
