package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bedrag;

/** The law of division: parts add up to the whole exactly, differ by at most one cent, and the larger come first. */
public final class VerdeelWet {

    private VerdeelWet() {}

    /**
     * Checks the law on an amount and its parts.
     *
     * @param geheel what was divided
     * @param aantal into how many parts
     * @param delen the parts
     * @throws AssertionError if the number of parts, their sum, their size or their order is wrong
     */
    public static void controleer(Bedrag geheel, int aantal, List<Bedrag> delen) {
        assertEquals(aantal, delen.size(), "Het aantal delen klopt niet.");
        // Counted without limit: even a sum that overflows on its way must come out right.
        BigInteger som =
                delen.stream().map(deel -> BigInteger.valueOf(deel.centen())).reduce(BigInteger.ZERO, BigInteger::add);
        assertEquals(BigInteger.valueOf(geheel.centen()), som, "De delen tellen niet op tot het geheel.");
        long grootste = delen.get(0).centen();
        long kleinste = delen.get(delen.size() - 1).centen();
        assertTrue(grootste - kleinste <= 1, "De delen verschillen meer dan een cent.");
        for (int deel = 1; deel < delen.size(); deel++) {
            assertTrue(
                    delen.get(deel - 1).compareTo(delen.get(deel)) >= 0,
                    "Een groter deel komt na een kleiner: de delen lopen niet af.");
        }
    }
}
