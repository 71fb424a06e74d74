package nl.gewoonindewijk.testkit;

import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;

/** Calendars of working days. */
public final class WillekeurigeWerkdagenkalenders {

    private static final int MEESTE_DAGEN = 5;
    private static final int LANGSTE_REDEN = 60;

    private WillekeurigeWerkdagenkalenders() {}

    /** Calendars with no further day off up to five, of which some fall in a weekend or on a holiday anyway. */
    public static Arbitrary<Werkdagenkalender> alle() {
        return Arbitraries.maps(WillekeurigeDatums.alle(), WillekeurigeTeksten.tot(LANGSTE_REDEN))
                .ofMaxSize(MEESTE_DAGEN)
                .map(dagen -> new Werkdagenkalender(new TreeMap<>(dagen)));
    }
}
