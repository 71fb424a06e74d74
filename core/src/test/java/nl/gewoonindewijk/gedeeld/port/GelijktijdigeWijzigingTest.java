package nl.gewoonindewijk.gedeeld.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class GelijktijdigeWijzigingTest {

    @Test
    void meldtWatErGewijzigdWerdEnWaaropDeWijzigingRustte() {
        assertEquals(
                "Iemand anders heeft jaarbudget 2023 intussen gewijzigd (verwacht was versie 4). Er is niets opgeslagen.",
                new GelijktijdigeWijziging("jaarbudget 2023", 4).getMessage());
    }

    @Test
    void meldtOokWatDeOpslagZelfOpmerkte() {
        IllegalStateException oorzaak = new IllegalStateException();

        GelijktijdigeWijziging wijziging = new GelijktijdigeWijziging(oorzaak);

        assertSame(oorzaak, wijziging.getCause());
        assertEquals(
                "Iemand anders heeft hetzelfde intussen gewijzigd. Er is niets opgeslagen.", wijziging.getMessage());
    }
}
