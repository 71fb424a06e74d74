package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    private static final String LANGSTE = "A".repeat(60);

    @ParameterizedTest
    @ValueSource(strings = {"19", "HUISVESTING", "basale-ADL", "-", "A", "Z", "a", "z", "0", "9"})
    void bestaatUitLettersCijfersEnStreepjes(String waarde) {
        assertEquals(waarde, new Code(waarde).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A B", "A_B", "A.B", "caf\u00e9", "A\n", "@", "[", "`", "{", "/", ":", "\u0663"})
    void weigertElkAnderTekenZonderHetTeHerhalen(String waarde) {
        assertEquals(
                "Een code bestaat uit 1 tot en met 60 letters, cijfers en streepjes.",
                assertThrows(IllegalArgumentException.class, () -> new Code(waarde))
                        .getMessage());
    }

    @Test
    void teltTenHoogste60Tekens() {
        assertEquals(LANGSTE, new Code(LANGSTE).waarde());
        assertThrows(IllegalArgumentException.class, () -> new Code(LANGSTE + "A"));
    }
}
