package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WijkcodeTest {

    @Property
    void bestaatUitWkEnZesCijfers(@ForAll @IntRange(max = 999_999) int nummer) {
        String waarde = "WK%06d".formatted(nummer);

        assertEquals(waarde, new Wijkcode(waarde).waarde());
        assertEquals(waarde, new Wijkcode(waarde).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "WK",
                "WK03920",
                "WK0392011",
                "BU039201",
                "wk039201",
                "WK03920A",
                "WK 39201",
                "WK03920\u0661",
                "WK-39201",
                "WK/39201",
                "WK:39201",
                "039201WK",
                "BU03920101"
            })
    void weigertElkeAndereSchrijfwijze(String waarde) {
        assertEquals(
                "Een wijkcode bestaat uit WK en zes cijfers, zoals WK039201.",
                assertThrows(IllegalArgumentException.class, () -> new Wijkcode(waarde))
                        .getMessage());
    }
}
