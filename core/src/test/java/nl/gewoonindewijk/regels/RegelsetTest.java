package nl.gewoonindewijk.regels;

import static nl.gewoonindewijk.regels.Proef.KADER;
import static nl.gewoonindewijk.regels.Proef.PER_UITGAVE;
import static nl.gewoonindewijk.regels.Proef.PROEF;
import static nl.gewoonindewijk.regels.Proef.TOTAAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegelsetTest {

    private static final LocalDate PEILDATUM = LocalDate.of(2023, 6, 1);

    @Test
    void toetstElkeRegelInVolgorde() {
        Toetsrapport rapport =
                new Regelset<>(List.of(PER_UITGAVE, TOTAAL)).toets("proef 2023", PROEF, KADER, PEILDATUM);

        assertEquals("proef 2023", rapport.onderwerp());
        assertEquals("haarlem-gidw/1", rapport.kader());
        assertEquals(PEILDATUM, rapport.peildatum());
        assertEquals(
                List.of("P-2-UITGAVE", "P-2-UITGAVE", "P-1-TOTAAL"),
                rapport.bevindingen().stream()
                        .map(bevinding -> bevinding.regel().waarde())
                        .toList());
        assertEquals(Vingerafdruk.van(PROEF), rapport.invoerafdruk());
    }

    @Test
    void weigertTweeRegelsMetDezelfdeCode() {
        IllegalArgumentException fout = assertThrows(
                IllegalArgumentException.class, () -> new Regelset<>(List.of(TOTAAL, PER_UITGAVE, TOTAAL)));

        assertEquals("Twee regels hebben dezelfde code.", fout.getMessage());
    }

    @Test
    void veranderenNaAfloopKanNiet() {
        List<Regel<Proef, Proef.Kader>> regels = new ArrayList<>(List.of(TOTAAL));
        Regelset<Proef, Proef.Kader> regelset = new Regelset<>(regels);

        regels.clear();

        assertEquals(List.of(TOTAAL), regelset.regels());
    }
}
