package nl.gewoonindewijk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.testkit.HeenEnWeerWet;
import nl.gewoonindewijk.testkit.OngeldigeCodes;
import nl.gewoonindewijk.testkit.WillekeurigeOpdrachten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpdrachtTest {

    @Provide
    Arbitrary<Opdracht> opdrachten() {
        return WillekeurigeOpdrachten.alle();
    }

    @Provide
    Arbitrary<String> geenCodes() {
        return OngeldigeCodes.vanOpdrachten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"haarlem-gidw", "a", "z", "0", "9", "-"})
    void bestaatUitKleineLettersCijfersEnStreepjes(String code) {
        assertEquals(code, new Opdracht(code).toString());
    }

    @Test
    void teltTenHoogsteZestigTekens() {
        assertEquals("a".repeat(60), new Opdracht("a".repeat(60)).code());
        assertThrows(IllegalArgumentException.class, () -> new Opdracht("a".repeat(61)));
    }

    @Property
    void weigertElkeAndereTekst(@ForAll("geenCodes") String tekst) {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> new Opdracht(tekst));

        assertEquals(
                "De code van een opdracht bestaat uit kleine letters, cijfers en streepjes, zoals haarlem-gidw.",
                fout.getMessage());
    }

    @Property
    void leestTerugWatHetSchrijft(@ForAll("opdrachten") Opdracht opdracht) {
        HeenEnWeerWet.controleer(opdracht, Opdracht::toString, Opdracht::new);
    }

    @ParameterizedTest
    @EnumSource
    void eenDragerStaatInEenZin(Drager drager) {
        assertEquals(drager == Drager.GEMEENTE ? "de gemeente" : "het samenwerkingsverband", drager.tekst());
    }

    @Test
    void eenVoorzieningsoortStaatInEenZin() {
        assertEquals("algemene voorzieningen", Voorzieningsoort.ALGEMENE_VOORZIENING.tekst());
        assertEquals("Aanvullende Ondersteuning", Voorzieningsoort.AANVULLENDE_ONDERSTEUNING.tekst());
        assertEquals("overige voorzieningen", Voorzieningsoort.OVERIGE_VOORZIENING.tekst());
    }
}
