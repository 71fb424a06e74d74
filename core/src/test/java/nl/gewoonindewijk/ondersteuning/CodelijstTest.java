package nl.gewoonindewijk.ondersteuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodelijstTest {

    private static final Codelijst.Codewaarde VERWIJZING = Codelijst.keuze("VERWIJZING", "verwijzing door de huisarts");
    private static final Codelijst INSTROOM = new Codelijst("reden instroom", "2023", List.of(VERWIJZING));

    private static List<String> codes(Codelijst lijst) {
        return lijst.waarden().stream().map(waarde -> waarde.code().waarde()).toList();
    }

    @Test
    void deLeefgebiedenZijnDeDertienVanDeZelfredzaamheidMatrix() {
        assertEquals(
                "financi\u00ebn, werk en opleiding, tijdsbesteding, huisvesting, huiselijke relaties, geestelijke"
                        + " gezondheid, lichamelijke gezondheid, middelengebruik, basale ADL, instrumentele ADL,"
                        + " sociaal netwerk, maatschappelijke participatie, justitie",
                Codelijsten.LEEFGEBIEDEN.waarden().stream()
                        .map(Codelijst.Codewaarde::label)
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void deRedenenVanUitstroomZijnDieVanIWmo() {
        assertEquals(List.of("02", "19", "20", "21", "22", "23", "31", "36", "38", "39"), codes(Codelijsten.UITSTROOM));
    }

    @Test
    void deRedenenVanInstroomBrengtDeGemeenteZelfMee() {
        assertEquals(
                new Codelijsten(Codelijsten.LEEFGEBIEDEN, INSTROOM, Codelijsten.UITSTROOM), Codelijsten.met(INSTROOM));
    }

    @Test
    void eenCodeUitDeLijstWordtGekozenEnEenAndereGeweigerdZonderHaarTeHerhalen() {
        Code onbekend = new Code("IETS-ANDERS");

        assertEquals(Either.right(VERWIJZING.code()), Codelijsten.kies(INSTROOM, VERWIJZING.code()));
        assertEquals(
                Either.left(Afwijzing.van(
                        "CODELIJST",
                        Bron.ua("8.2"),
                        "onbekend",
                        Gegeven.van("lijst", "reden instroom"),
                        Gegeven.van("versie", "2023"))),
                Codelijsten.kies(INSTROOM, onbekend));
        assertTrue(INSTROOM.kent(VERWIJZING.code()));
        assertFalse(INSTROOM.kent(onbekend));
    }

    @Test
    void eenLijstHeeftKeuzesElkMetEenEigenCode() {
        List<Codelijst.Codewaarde> dubbel = List.of(VERWIJZING, Codelijst.keuze("VERWIJZING", "iets anders"));

        for (List<Codelijst.Codewaarde> waarden : List.of(dubbel, List.<Codelijst.Codewaarde>of())) {
            assertEquals(
                    "Een codelijst heeft keuzes, elk met een eigen code.",
                    assertThrows(IllegalArgumentException.class, () -> new Codelijst("reden instroom", "2023", waarden))
                            .getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000"})
    void elkeTekstIsTeBewaren(String tekst) {
        assertThrows(IllegalArgumentException.class, () -> Codelijst.keuze("A", tekst));
        assertThrows(IllegalArgumentException.class, () -> new Codelijst(tekst, "1", List.of(VERWIJZING)));
        assertThrows(IllegalArgumentException.class, () -> new Codelijst("a", tekst, List.of(VERWIJZING)));
    }

    @Test
    void eenTekstTeltTenHoogste200Tekens() {
        String langste = "x".repeat(200);

        assertEquals(langste, Codelijst.keuze("A", langste).label());
        assertThrows(IllegalArgumentException.class, () -> Codelijst.keuze("A", langste + "x"));
        assertThrows(IllegalArgumentException.class, () -> new Codelijst(langste + "x", "1", List.of(VERWIJZING)));
        assertThrows(IllegalArgumentException.class, () -> new Codelijst("a", langste + "x", List.of(VERWIJZING)));
    }

    @Test
    void niemandVerandertEenLijstVanBuiten() {
        List<Codelijst.Codewaarde> waarden = new ArrayList<>(List.of(VERWIJZING));
        Codelijst lijst = new Codelijst("reden instroom", "2023", waarden);

        waarden.clear();

        assertEquals(INSTROOM, lijst);
    }
}
