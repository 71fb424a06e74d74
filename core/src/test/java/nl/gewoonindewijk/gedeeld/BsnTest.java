package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Try;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

    private static final String MELDING = "Dit is geen burgerservicenummer. Controleer de negen cijfers.";
    private static final int[] GEWICHTEN = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    /** The eleven test as it is written down: every digit times its weight. */
    private static boolean isElfproef(String cijfers) {
        int som = 0;
        for (int plaats = 0; plaats < GEWICHTEN.length; plaats++) {
            som += GEWICHTEN[plaats] * Character.digit(cijfers.charAt(plaats), 10);
        }
        return Math.floorMod(som, 11) == 0 && !cijfers.matches("0*");
    }

    private static boolean bestaat(String cijfers) {
        return Try.of(() -> new Bsn(cijfers)).isSuccess();
    }

    private static void geenBsn(String waarde) {
        assertEquals(
                MELDING,
                assertThrows(IllegalArgumentException.class, () -> new Bsn(waarde))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"999993653", "999995492", "999991802", "000000012"})
    void neemtTestnummersAan(String waarde) {
        assertEquals(waarde, new Bsn(waarde).waarde());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "000000000",
                "999993654",
                "99999365",
                "9999936530",
                "0999993653",
                "99999365a",
                "99999365 ",
                "-99993653",
                "9999.3653",
                "99999365/",
                "99999365:",
                "\u0669\u0669\u0669\u0669\u0669\u0663\u0666\u0665\u0663"
            })
    void weigertAlHetAndereZonderHetTeHerhalen(String waarde) {
        geenBsn(waarde);
    }

    @Property
    void neemtPreciesAanWatDeElfproefDoorstaat(
            @ForAll @NumericChars @StringLength(9) String cijfers, @ForAll @IntRange(max = 9) int laatste) {
        String eerste = cijfers.substring(0, 8);

        assertEquals(isElfproef(cijfers), bestaat(cijfers));
        assertEquals(isElfproef(eerste + laatste), bestaat(eerste + laatste));
    }

    @Property
    void eenVerkeerdCijferWordtGevonden(
            @ForAll @IntRange(max = 8) int plaats, @ForAll @IntRange(min = 1, max = 9) int verschil) {
        char[] cijfers = "999993653".toCharArray();
        cijfers[plaats] = Character.forDigit((Character.digit(cijfers[plaats], 10) + verschil) % 10, 10);

        geenBsn(new String(cijfers));
    }

    @Test
    void wordtNietGeprint() {
        assertEquals("***", new Bsn("999993653").toString());
    }
}
