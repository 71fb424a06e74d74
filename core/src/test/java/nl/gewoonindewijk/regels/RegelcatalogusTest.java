package nl.gewoonindewijk.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bron;
import org.junit.jupiter.api.Test;

class RegelcatalogusTest {

    private static final Regelbeschrijving WINST = new Regelbeschrijving(
            new Regelcode("UA-9.1.4-WINST"), Bron.ua("9.1.4"), "Winst", "Ten hoogste 4%.", Optional.empty());

    private static final Regelbeschrijving PLAN = new Regelbeschrijving(
            new Regelcode("UA-9.1.1-PLAN"),
            new Bron("UA", "9.1.1 | 9.1.2"),
            "Plan | begroting",
            "Voor\n1 oktober\r\nelk jaar.",
            Optional.of("Van het | jaar ervoor."));

    @Test
    void staatOpVolgordeVanCode() {
        assertEquals(List.of(PLAN, WINST), new Regelcatalogus(List.of(WINST, PLAN)).regels());
    }

    @Test
    void weigertEenCodeDieTweeKeerVoorkomt() {
        IllegalArgumentException fout = assertThrows(
                IllegalArgumentException.class,
                () -> new Regelcatalogus(List.of(WINST, PLAN, WINST.withTitel("Anders"))));

        assertEquals("Een regelcode komt twee keer voor.", fout.getMessage());
    }

    @Test
    void isEenTabelWaarinGeenTekstEenCelOfRegelBreekt() {
        assertEquals("""
                | code | bron | regel | norm | uitleg |
                |---|---|---|---|---|
                | UA-9.1.1-PLAN | UA 9.1.1 \\| 9.1.2 | Plan \\| begroting | Voor 1 oktober elk jaar. | Van het \\| jaar ervoor. |
                | UA-9.1.4-WINST | UA 9.1.4 | Winst | Ten hoogste 4%. |  |
                """, new Regelcatalogus(List.of(WINST, PLAN)).markdown());
    }

    @Test
    void veranderenNaAfloopKanNiet() {
        List<Regelbeschrijving> regels = new ArrayList<>(List.of(WINST));
        Regelcatalogus catalogus = new Regelcatalogus(regels);

        regels.clear();

        assertEquals(List.of(WINST), catalogus.regels());
        assertThrows(
                UnsupportedOperationException.class, () -> catalogus.regels().clear());
    }
}
