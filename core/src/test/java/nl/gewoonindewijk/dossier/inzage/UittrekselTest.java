package nl.gewoonindewijk.dossier.inzage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Voorbeelddossier;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import org.junit.jupiter.api.Test;

/** A resident reads the own dossier, and nothing about anyone else. */
@Toetst("UA-7.1-INZAGE")
class UittrekselTest {

    private static final Gegevensregel EIGEN = regel("vraag", "hulp", false);
    private static final Gegevensregel VAN_ANDER = regel("wie", "de buurman", true);
    private static final Rubriek OVER_U = Rubriek.van("Over u", List.of(EIGEN, regel("wens", "fiets", false)));
    private static final Rubriek STUK = Rubriek.van("Stuk: plan", List.of(VAN_ANDER, EIGEN, VAN_ANDER));
    private static final Stukverwijzing PGB = new Stukverwijzing(Stuksoort.PGB, new UUID(4, 9));
    private static final Uittreksel VOLLEDIG =
            new Uittreksel(Voorbeelddossier.ID, LocalDate.of(2025, 3, 31), List.of(OVER_U, STUK), List.of());

    private static Gegevensregel regel(String label, String waarde, boolean overAnder) {
        return new Gegevensregel(label, new Dossiertekst(waarde), overAnder);
    }

    @Test
    void eenRubriekLaatWegWatOverEenAnderGaatEnZegtHoeveel() {
        assertEquals(List.of(EIGEN), STUK.regels());
        assertEquals(2, STUK.weggelaten());
        assertEquals(0, OVER_U.weggelaten());
    }

    @Test
    void inEenRubriekStaatNietsOverEenAnder() {
        assertEquals(
                "In een uittreksel staat alleen wat over de inwoner zelf gaat.",
                assertThrows(IllegalArgumentException.class, () -> new Rubriek("Over u", List.of(EIGEN, VAN_ANDER), 0))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Rubriek("Over u", List.of(EIGEN), -1));
    }

    @Test
    void eenVolledigUittrekselIsTeLezen() {
        assertTrue(VOLLEDIG.isVolledig());
        assertEquals("""
                Uw dossier op 31 maart 2025

                Over u
                ------
                vraag: hulp
                wens: fiets

                Stuk: plan
                ----------
                vraag: hulp
                (Weggelaten, want over iemand anders: 2.)
                """, VOLLEDIG.tekst());
    }

    @Test
    void eenOnvolledigUittrekselZegtWatErOntbreekt() {
        Uittreksel onvolledig = VOLLEDIG.withRubrieken(OVER_U).withOntbrekend(PGB, Voorbeelddossier.document(1));

        assertFalse(onvolledig.isVolledig());
        assertEquals("""
                Uw dossier op 31 maart 2025

                Over u
                ------
                vraag: hulp
                wens: fiets

                Dit uittreksel is niet volledig. Er ontbreekt: pgb, document.
                """, onvolledig.tekst());
    }

    @Test
    void eenLeegUittrekselIsOokEenTekst() {
        assertEquals(
                "Uw dossier op 31 maart 2025\n\n\n", VOLLEDIG.withRubrieken().tekst());
    }

    @Test
    void vanEenStukIsTeScheidenWatOverDeInwonerGaat() {
        Stukinhoud inhoud = new Stukinhoud(PGB, List.of(VAN_ANDER, EIGEN));

        assertEquals(List.of(EIGEN), inhoud.overInwoner());
        assertArrayEquals(
                ("PGB" + PGB.nummer() + "3:wie10:de buurmantrue" + "5:vraag4:hulpfalse")
                        .getBytes(StandardCharsets.UTF_8),
                inhoud.bytes());
    }

    @Test
    void watErInStaatWordtNietGeprint() {
        assertFalse(VOLLEDIG.toString().contains("hulp"));
        assertFalse(
                VOLLEDIG.withOntbrekend(PGB).toString().contains(PGB.nummer().toString()));
    }
}
