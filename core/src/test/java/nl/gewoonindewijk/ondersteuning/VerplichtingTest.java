package nl.gewoonindewijk.ondersteuning;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.KADER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Regelcode;
import org.junit.jupiter.api.Test;

class VerplichtingTest {

    private static final Verplichting PLICHT =
            Voorbeeldaanmelding.open().verplichtingen(KADER).get().get(0);
    private static final Afwijzing EEN = Voorschrift.REGIE.wijsAf("een");
    private static final Afwijzing TWEE = Voorschrift.REGIE.wijsAf("twee");

    @Test
    void eenVerplichtingVerlooptNietVoorHaarBegin() {
        assertEquals(
                "Een verplichting verloopt niet voor haar begin.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> PLICHT.withUiterlijk(PLICHT.vanaf().minusDays(1)))
                        .getMessage());
        assertEquals(PLICHT.vanaf(), PLICHT.withUiterlijk(PLICHT.vanaf()).uiterlijk());
    }

    @Test
    void zeIsOpenTotZeVervuldIs() {
        assertTrue(PLICHT.isOpen());
        assertFalse(PLICHT.withVervuldOp(PLICHT.vanaf()).isOpen());
    }

    /** Each next one differs from the first in one thing, from the last that counts to the first. */
    @Test
    void watEerstVerlooptGaatVoorEnDanDeWetDeZaakDeRegelEnHetBegin() {
        List<Verplichting> opVolgorde = List.of(
                PLICHT.withUiterlijk(PLICHT.uiterlijk().minusDays(1)),
                PLICHT.withRegime(Termijn.Regime.WETTELIJK),
                PLICHT,
                PLICHT.withVanaf(PLICHT.vanaf().plusDays(1)),
                PLICHT.withRegel(new Regelcode("UA-4.3-START")),
                PLICHT.withZaak(new Zaakverwijzing(Zaaksoort.AANMELDING, Voorbeeldzaak.nummer(11))));

        assertEquals(
                opVolgorde,
                Vector.ofAll(opVolgorde).reverse().sorted(Verplichting.VOLGORDE).asJava());
    }

    @Test
    void plichtenVanDelenKomenSamenOfDeEersteWeigering() {
        Verplichting later = PLICHT.withUiterlijk(LocalDate.of(2024, 1, 1));

        assertEquals(
                Either.right(List.of(PLICHT, later)),
                Verplichting.samen(Vector.of(
                        Either.right(List.of(PLICHT)), Either.right(List.of()), Either.right(List.of(later)))));
        assertEquals(Either.right(List.of()), Verplichting.samen(Vector.empty()));
        assertEquals(
                Either.left(EEN),
                Verplichting.samen(Vector.of(Either.right(List.of(PLICHT)), Either.left(EEN), Either.left(TWEE))));
    }

    @Test
    void geenDagWordtGeprintWantEenDaarvanKanEenVerjaardagZijn() {
        assertEquals("UA-4.3-CONTACT voor aanmelding 00000000-0000-0000-0000-00000000000a", PLICHT.toString());
    }
}
