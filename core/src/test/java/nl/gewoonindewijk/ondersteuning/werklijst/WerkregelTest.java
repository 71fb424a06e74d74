package nl.gewoonindewijk.ondersteuning.werklijst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import org.junit.jupiter.api.Test;

class WerkregelTest {

    private static final LocalDate DAG = LocalDate.of(2023, 3, 1);
    private static final Verplichting VERPLICHTING = new Verplichting(
            Voorschrift.CONTACT.code(),
            Voorschrift.CONTACT.bron(),
            new Zaakverwijzing(Zaaksoort.AANMELDING, new UUID(0, 1)),
            Optional.empty(),
            Partij.SAMENWERKINGSVERBAND,
            Termijn.Regime.CONTRACTUEEL,
            DAG,
            DAG,
            Optional.empty());

    @Test
    void hetAantalWerkdagenIsNooitNegatief() {
        assertEquals(0, new Werkregel(VERPLICHTING, Werkregel.Stand.VANDAAG, 0).werkdagen());
        IllegalArgumentException fout = assertThrows(
                IllegalArgumentException.class, () -> new Werkregel(VERPLICHTING, Werkregel.Stand.TE_LAAT, -1));
        assertEquals("Een aantal werkdagen is niet negatief.", fout.getMessage());
    }
}
