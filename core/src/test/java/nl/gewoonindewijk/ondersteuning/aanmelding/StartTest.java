package nl.gewoonindewijk.ondersteuning.aanmelding;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.KADER;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.plichten;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.BUITEN;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.INGETROKKEN;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.KORT;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.NIET_BEREIKT;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.ONTVANGST;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.TRAJECT;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.open;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.opgepakt;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.poging;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.werklijst.Termijnoordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Support is available within four weeks after the same receipt. Bron: UA 4.3. */
@Toetst("UA-4.3-START")
class StartTest {

    private static final LocalDate NA_VIER_WEKEN = LocalDate.of(2023, 4, 3);

    private static Stream<Afronding> afrondingen() {
        return Stream.of(KORT, TRAJECT, BUITEN);
    }

    private static List<String> startplicht(Aanmelding aanmelding) {
        return plichten(Voorschrift.START, aanmelding);
    }

    private static String reden(Aanmelding aanmelding, LocalDate peildatum) {
        return Termijnoordeel.over(
                        aanmelding.verplichtingen(KADER).get().get(1), peildatum, Werkdagenkalender.TERMIJNENWET)
                .oordeel()
                .reden();
    }

    @Test
    void binnenVierWekenIsErOndersteuning() {
        assertEquals(List.of("2023-03-06 t/m 2023-04-03"), startplicht(open()));
    }

    @Test
    void vierWekenSchuivenNietOpAlsZeOpPaaszondagEindigen() {
        assertEquals(List.of("2023-03-12 t/m 2023-04-09"), startplicht(open(LocalDate.of(2023, 3, 12))));
    }

    @Test
    void contactAlleenIsNogGeenOndersteuning() {
        assertEquals(List.of("2023-03-06 t/m 2023-04-03"), startplicht(opgepakt(ONTVANGST)));
    }

    @ParameterizedTest
    @MethodSource("afrondingen")
    void metElkAntwoordIsDeTermijnKlaar(Afronding afronding) {
        Aanmelding aanmelding =
                opgepakt(ONTVANGST).rondAf(afronding, NA_VIER_WEKEN).get();

        assertEquals(List.of("2023-03-06 t/m 2023-04-03 gedaan 2023-04-03"), startplicht(aanmelding));
    }

    @Test
    void wieIntrektOfNietBereiktIsWachtNietMeerOpOndersteuning() {
        for (Afronding afronding : List.of(INGETROKKEN, NIET_BEREIKT)) {
            assertEquals(
                    List.of(),
                    startplicht(opgepakt(ONTVANGST)
                            .rondAf(afronding, NA_VIER_WEKEN.plusDays(1))
                            .get()));
            assertEquals(
                    List.of(),
                    startplicht(open().legVast(poging(ONTVANGST))
                            .flatMap(zaak -> zaak.rondAf(afronding, ONTVANGST))
                            .get()));
        }
    }

    @Test
    void opDeLaatsteDagIsHetOpTijdEnEenDagLaterTeLaat() {
        LocalDate dagErna = NA_VIER_WEKEN.plusDays(1);
        Aanmelding opTijd = opgepakt(ONTVANGST).rondAf(TRAJECT, NA_VIER_WEKEN).get();
        Aanmelding teLaat = opgepakt(ONTVANGST).rondAf(TRAJECT, dagErna).get();

        assertEquals("gedaan-op-tijd", reden(opTijd, dagErna));
        assertEquals("gedaan-te-laat", reden(teLaat, dagErna));
        assertEquals("loopt", reden(open(), NA_VIER_WEKEN));
        assertEquals("verstreken", reden(open(), dagErna));
    }
}
