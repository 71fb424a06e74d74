package nl.gewoonindewijk.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.testkit.HeenEnWeerWet;
import nl.gewoonindewijk.testkit.OngeldigeCodes;
import nl.gewoonindewijk.testkit.OrdeningsWet;
import nl.gewoonindewijk.testkit.WillekeurigeRegelcodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegelcodeTest {

    @Provide
    Arbitrary<Regelcode> codes() {
        return WillekeurigeRegelcodes.alle();
    }

    @Provide
    Arbitrary<String> geenCodes() {
        return OngeldigeCodes.vanRegels();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UA-9.1.4-WINST", "BP-8-TABEL", "A", "Z", "0", "9", ".", "-"})
    void bestaatUitHoofdlettersCijfersPuntenEnStreepjes(String waarde) {
        assertEquals(waarde, new Regelcode(waarde).toString());
    }

    @Test
    void teltTenHoogsteZestigTekens() {
        assertEquals("A".repeat(60), new Regelcode("A".repeat(60)).waarde());
        assertThrows(IllegalArgumentException.class, () -> new Regelcode("A".repeat(61)));
    }

    @Property
    void weigertElkeAndereTekst(@ForAll("geenCodes") String tekst) {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> new Regelcode(tekst));

        assertEquals(
                "Een regelcode bestaat uit hoofdletters, cijfers, punten en streepjes, zoals UA-9.1.4-WINST.",
                fout.getMessage());
    }

    @Property
    void leestTerugWatHetSchrijft(@ForAll("codes") Regelcode code) {
        HeenEnWeerWet.controleer(code, Regelcode::toString, Regelcode::new);
    }

    @Property
    void codesHebbenEenOrde(@ForAll("codes") Regelcode a, @ForAll("codes") Regelcode b, @ForAll("codes") Regelcode c) {
        OrdeningsWet.controleer(a, b, c);
    }

    @Test
    void codesStaanOpAlfabet() {
        assertTrue(new Regelcode("UA-9.1.1-PLAN").compareTo(new Regelcode("UA-9.1.4-WINST")) < 0);
    }
}
