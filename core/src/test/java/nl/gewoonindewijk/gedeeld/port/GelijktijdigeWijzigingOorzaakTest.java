package nl.gewoonindewijk.gedeeld.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class GelijktijdigeWijzigingOorzaakTest {

    @Test
    void meldtWatDeOpslagZelfOpmerkteEnWaaraan() {
        IllegalStateException oorzaak = new IllegalStateException();

        GelijktijdigeWijziging wijziging = new GelijktijdigeWijziging(oorzaak);

        assertSame(oorzaak, wijziging.getCause());
        assertEquals(
                "Iemand anders heeft hetzelfde intussen gewijzigd. Er is niets opgeslagen.", wijziging.getMessage());
    }
}
