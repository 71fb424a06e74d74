package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.gewoonindewijk.gedeeld.Bsn;

/** Burgerservicenummers. They pass the eleven test; whether anyone has them nobody knows. */
public final class WillekeurigeBsns {

    private static final int MEESTE_NULLEN = 9_999;
    private static final int ACHT_CIJFERS = 99_999_999;
    private static final int ELF = 11;
    private static final int GEEN_CIJFER = 10;

    private WillekeurigeBsns() {}

    /** Any number there can be, now and then with zeros in front. */
    public static Arbitrary<Bsn> alle() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(1, MEESTE_NULLEN),
                        Arbitraries.integers().between(1, ACHT_CIJFERS))
                .filter(acht -> rest(acht) != GEEN_CIJFER)
                .map(acht -> new Bsn("%08d%d".formatted(acht, rest(acht))));
    }

    /** The ninth digit, by the weights 9 down to 2 of the eight before it; 10 if there is none. */
    private static int rest(int acht) {
        int som = 0;
        int over = acht;
        for (int gewicht = 2; gewicht <= 9; gewicht++) {
            som += gewicht * (over % 10);
            over /= 10;
        }
        return som % ELF;
    }
}
