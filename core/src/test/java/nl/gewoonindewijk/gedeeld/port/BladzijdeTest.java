package nl.gewoonindewijk.gedeeld.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BladzijdeTest {

    private static final Bladzijde.Plek PLEK = new Bladzijde.Plek(LocalDate.of(2023, 3, 6), new UUID(0, 1));

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 1_000})
    void eenBladzijdeTelt1TotEnMet1000Regels(int grootte) {
        assertEquals(new Bladzijde.Vraag(grootte, Optional.empty()), Bladzijde.Vraag.eerste(grootte));
        assertEquals(Optional.of(PLEK), new Bladzijde.Vraag(grootte, Optional.of(PLEK)).na());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_001, Integer.MAX_VALUE})
    void elkAnderAantalWordtGeweigerd(int grootte) {
        assertEquals(
                "Een bladzijde telt 1 tot en met 1000 regels.",
                assertThrows(IllegalArgumentException.class, () -> Bladzijde.Vraag.eerste(grootte))
                        .getMessage());
    }

    @Test
    void niemandVerandertDeInhoudVanBuiten() {
        List<String> inhoud = new ArrayList<>(List.of("een"));
        Bladzijde<String> bladzijde = new Bladzijde<>(inhoud, Optional.of(PLEK));

        inhoud.clear();

        assertEquals(List.of("een"), bladzijde.inhoud());
    }
}
