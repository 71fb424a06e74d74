package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BronTest {

    @Test
    void noemtDocumentEnParagraaf() {
        assertEquals("UA 9.1.4", Bron.ua("9.1.4").toString());
        assertEquals(new Bron("UA", "9.1.4"), Bron.ua("9.1.4"));
        assertEquals("Awb art. 6:7", new Bron("Awb", "art. 6:7").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void weigertEenLeegDocumentOfEenLegeParagraaf(String leeg) {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> new Bron(leeg, "9.1.4"));

        assertEquals("Een bron noemt een document en een paragraaf.", fout.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Bron.ua(leeg));
    }
}
