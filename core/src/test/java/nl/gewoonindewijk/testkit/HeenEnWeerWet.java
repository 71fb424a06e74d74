package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.function.Function;

/**
 * The law of there and back: what is written and read again is the same value, and writes the same again.
 *
 * <p>It holds for any pair of functions: print and parse, serialise and deserialise, store and load.
 */
public final class HeenEnWeerWet {

    private HeenEnWeerWet() {}

    /**
     * Checks the law on a value.
     *
     * @param <T> the value
     * @param <S> how it is written: a text, an array of bytes, a row
     * @param waarde the value
     * @param heen writes it
     * @param weer reads it
     * @throws AssertionError if another value comes back, or it is written in another way the second time
     */
    public static <T, S> void controleer(T waarde, Function<? super T, S> heen, Function<? super S, T> weer) {
        S geschreven = heen.apply(waarde);
        T gelezen = weer.apply(geschreven);
        assertEquals(waarde, gelezen, "Wat terugkomt is niet wat er heen ging.");
        assertTrue(
                Objects.deepEquals(geschreven, heen.apply(gelezen)),
                "Dezelfde waarde wordt de tweede keer anders geschreven.");
    }
}
