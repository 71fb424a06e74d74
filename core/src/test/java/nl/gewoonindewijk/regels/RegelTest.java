package nl.gewoonindewijk.regels;

import static nl.gewoonindewijk.regels.Proef.KADER;
import static nl.gewoonindewijk.regels.Proef.PER_UITGAVE;
import static nl.gewoonindewijk.regels.Proef.PROEF;
import static nl.gewoonindewijk.regels.Proef.TOTAAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import org.junit.jupiter.api.Test;

class RegelTest {

    private static final LocalDate PEILDATUM = LocalDate.of(2023, 6, 1);

    @Test
    void geeftEenBevindingMetCodeBronEnOordeel() {
        assertEquals(
                List.of(new Bevinding(
                        new Regelcode("P-1-TOTAAL"),
                        Bron.ua("9.1.4"),
                        new Oordeel.Overtreden(
                                "totaal",
                                Berekening.van(
                                        Gegeven.van("totaal", Bedrag.ofEuro(30)), Gegeven.van("dag", PEILDATUM))))),
                TOTAAL.beoordeel(PROEF, KADER, PEILDATUM));
    }

    @Test
    void geeftPerOnderdeelEenBevinding() {
        List<Bevinding> bevindingen = PER_UITGAVE.beoordeel(PROEF, KADER, PEILDATUM);

        assertEquals(
                List.of(
                        List.of(Gegeven.van("uitgave", Bedrag.ofEuro(10))),
                        List.of(Gegeven.van("uitgave", Bedrag.ofEuro(20)))),
                bevindingen.stream()
                        .map(bevinding -> bevinding.oordeel().berekening().gegevens())
                        .toList());
        assertEquals(
                List.of(PER_UITGAVE.code(), PER_UITGAVE.code()),
                bevindingen.stream().map(Bevinding::regel).toList());
        assertEquals(
                List.of(Bron.ua("9.2"), Bron.ua("9.2")),
                bevindingen.stream().map(Bevinding::bron).toList());
    }

    @Test
    void kentHaarCodeEnBronHoeZijOokGemaaktIs() {
        Oordeel oordeel = Oordeel.Soort.VOLDAAN.maak("akkoord", Berekening.van());
        Regel<Proef, Proef.Kader> metEenOordeel = Regel.met("P-3", Bron.ua("5.1"), (proef, kader, dag) -> oordeel);
        Regel<Proef, Proef.Kader> perOnderdeel =
                Regel.perOnderdeel("P-3", Bron.ua("5.1"), (proef, kader, dag) -> List.of(oordeel));

        List<Bevinding> verwacht = List.of(new Bevinding(new Regelcode("P-3"), Bron.ua("5.1"), oordeel));

        assertEquals(verwacht, metEenOordeel.beoordeel(PROEF, KADER, PEILDATUM));
        assertEquals(verwacht, perOnderdeel.beoordeel(PROEF, KADER, PEILDATUM));
    }

    @Test
    void zonderOordeelIsDeRegelZelfFout() {
        Proef leeg = new Proef("leeg", List.of(), PROEF.akkoord());

        IllegalStateException fout =
                assertThrows(IllegalStateException.class, () -> PER_UITGAVE.beoordeel(leeg, KADER, PEILDATUM));

        assertEquals("Regel P-2-UITGAVE gaf geen oordeel.", fout.getMessage());
    }
}
