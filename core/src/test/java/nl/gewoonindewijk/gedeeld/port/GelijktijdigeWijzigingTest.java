package nl.gewoonindewijk.gedeeld.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class GelijktijdigeWijzigingTest {

    @Test
    void noemtHetOnderwerpEnDeVerwachteVersie() {
        GelijktijdigeWijziging fout = new GelijktijdigeWijziging("jaarbudget 2023", 3);

        assertEquals(
                "Iemand anders heeft jaarbudget 2023 intussen gewijzigd (verwacht was versie 3). Er is niets opgeslagen.",
                fout.getMessage());
    }

    @Test
    void meldtWatDeOpslagZelfOpmerkteEnWaaraan() {
        IllegalStateException oorzaak = new IllegalStateException();

        GelijktijdigeWijziging wijziging = new GelijktijdigeWijziging(oorzaak);

        assertSame(oorzaak, wijziging.getCause());
        assertEquals(
                "Iemand anders heeft hetzelfde intussen gewijzigd. Er is niets opgeslagen.", wijziging.getMessage());
    }
}
