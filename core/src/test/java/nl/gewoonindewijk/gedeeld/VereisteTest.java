package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VereisteTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "\ud83d", "\ude00\ud83d", "\u001f", "\ufffe", "\uffff"})
    void eenTekenDatNietTeBewarenIsWordtGeweigerd(String tekst) {
        IllegalArgumentException fout =
                assertThrows(IllegalArgumentException.class, () -> Vereiste.tekst("x" + tekst, 10));

        assertEquals("Deze tekst bevat een teken dat niet te bewaren is.", fout.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\r\nb", "caf\u00e9 \u20ac", "\ud83d\ude00", " ", "x\ufffd"})
    void anderTekstBlijftZoalsZeIs(String tekst) {
        assertEquals("x" + tekst, Vereiste.tekst("x" + tekst, 10));
    }

    @Test
    void eenTekstTeltTenHoogsteZijnLengteEnIsNietLeeg() {
        assertEquals("abc", Vereiste.tekst("abc", 3));
        assertThrows(IllegalArgumentException.class, () -> Vereiste.tekst("abcd", 3));
        assertThrows(IllegalArgumentException.class, () -> Vereiste.tekst(" \n", 3));
    }

    @Test
    void nietNegatiefIsNulOfMeer() {
        assertEquals(Bedrag.NUL, Vereiste.nietNegatief(Bedrag.NUL));
        assertThrows(IllegalArgumentException.class, () -> Vereiste.nietNegatief(new Bedrag(-1)));
    }
}
