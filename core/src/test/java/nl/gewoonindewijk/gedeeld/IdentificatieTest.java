package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.testkit.WillekeurigeTeksten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads to a person is never printed. */
class IdentificatieTest {

    private static final UUID NUMMER = new UUID(1, 2);

    @Provide
    Arbitrary<String> teksten() {
        return WillekeurigeTeksten.tot(100);
    }

    @Test
    void eenNummerVanEenInwonerOfHuishoudenWordtNietGeprint() {
        assertEquals("inwoner ***", new InwonerId(NUMMER).toString());
        assertEquals("huishouden ***", new HuishoudenId(NUMMER).toString());
    }

    @Property
    void watIemandSchreefEnWieHetWasWordtNietGeprintMaarWelBewaard(@ForAll("teksten") String tekst) {
        assertEquals("***", new Dossiertekst(tekst).toString());
        assertEquals(tekst, new Dossiertekst(tekst).waarde());
        assertEquals("medewerker ***", new MedewerkerId(tekst).toString());
        assertEquals(tekst, new MedewerkerId(tekst).waarde());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "a\u0000b", "\ud800", "\uffff"})
    void eenLegeTekstOfEenDieNietTeBewarenIsBestaatNiet(String tekst) {
        assertThrows(IllegalArgumentException.class, () -> new Dossiertekst(tekst));
        assertThrows(IllegalArgumentException.class, () -> new MedewerkerId(tekst));
    }

    @Test
    void eenDossiertekstTeltTenHoogste4000TekensEnEenMedewerker100() {
        assertEquals(4_000, new Dossiertekst("x".repeat(4_000)).waarde().length());
        assertEquals(100, new MedewerkerId("x".repeat(100)).waarde().length());
        assertEquals(
                "Deze tekst is verplicht en telt ten hoogste 4000 tekens.",
                assertThrows(IllegalArgumentException.class, () -> new Dossiertekst("x".repeat(4_001)))
                        .getMessage());
        assertEquals(
                "Deze tekst is verplicht en telt ten hoogste 100 tekens.",
                assertThrows(IllegalArgumentException.class, () -> new MedewerkerId("x".repeat(101)))
                        .getMessage());
    }
}
