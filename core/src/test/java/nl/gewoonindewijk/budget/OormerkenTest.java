package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static nl.gewoonindewijk.budget.Oormerkdoel.JEUGDOVERLAST;
import static nl.gewoonindewijk.budget.Oormerkdoel.VRIJWILLIGERSORGANISATIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bedrag;
import org.junit.jupiter.api.Test;

class OormerkenTest {

    private static final Oormerk JEUGD = new Oormerk(JEUGDOVERLAST, euro("310.000,-"), Optional.empty(), Bedrag.NUL);

    @Test
    void elkDoelHeeftTenHoogsteEenOormerk() {
        assertThrows(
                IllegalArgumentException.class, () -> new Oormerken(List.of(JEUGD, JEUGD.withBegroot(euro("1,-")))));
    }

    @Test
    void hetOormerkVanEenDoelIsTeVinden() {
        Oormerken oormerken = new Oormerken(List.of(JEUGD));

        assertEquals(Option.of(JEUGD), oormerken.voor(JEUGDOVERLAST));
        assertEquals(Option.none(), oormerken.voor(VRIJWILLIGERSORGANISATIES));
    }

    @Test
    void naarEenDoelZonderOormerkGaatNiets() {
        assertEquals(euro("310.000,-"), new Oormerken(List.of(JEUGD)).bedrag(JEUGDOVERLAST));
        assertEquals(Bedrag.NUL, Oormerken.geen().bedrag(JEUGDOVERLAST));
    }

    @Test
    void watIsGerealiseerdTeltInPlaatsVanWatIsBegroot() {
        assertEquals(euro("310.000,-"), JEUGD.bedrag());
        assertEquals(euro("1,-"), JEUGD.withGerealiseerd(euro("1,-")).bedrag());
    }

    @Test
    void deHuurIsNietHogerDanHetBedrag() {
        assertEquals(euro("310.000,-"), JEUGD.withHuur(euro("310.000,-")).huur());
        assertThrows(IllegalArgumentException.class, () -> JEUGD.withHuur(euro("310.000,01")));
    }

    @Test
    void deHuurIsNietHogerDanWatIsGerealiseerd() {
        Oormerk gerealiseerd = JEUGD.withGerealiseerd(euro("5,-"));

        assertEquals(euro("5,-"), gerealiseerd.withHuur(euro("5,-")).huur());
        assertThrows(IllegalArgumentException.class, () -> gerealiseerd.withHuur(euro("5,01")));
    }
}
