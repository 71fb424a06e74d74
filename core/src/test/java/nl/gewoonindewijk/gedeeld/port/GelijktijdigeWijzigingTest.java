package nl.gewoonindewijk.gedeeld.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GelijktijdigeWijzigingTest {

    @Test
    void noemtHetOnderwerpEnDeVerwachteVersie() {
        GelijktijdigeWijziging fout = new GelijktijdigeWijziging("jaarbudget 2023", 3);

        assertEquals(
                "Iemand anders heeft jaarbudget 2023 intussen gewijzigd (verwacht was versie 3). Er is niets opgeslagen.",
                fout.getMessage());
    }
}
