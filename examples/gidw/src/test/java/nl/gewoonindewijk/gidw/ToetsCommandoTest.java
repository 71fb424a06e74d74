package nl.gewoonindewijk.gidw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gewoonindewijk.adapters.json.Lezer;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Toetsrapport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToetsCommandoTest {

    private static final String GEZOND = Proefrun.voorbeeld("jaarbudget-2023-gezond.json");
    private static final String OVERTREDINGEN = Proefrun.voorbeeld("jaarbudget-2024-overtredingen.json");
    private static final String ONLEESBAAR = Proefrun.voorbeeld("jaarbudget-2025-onleesbaar.json");

    @TempDir
    private Path map;

    @Test
    void eenGezondBudgetGeeftCodeNul() {
        Proefrun run = Proefrun.van("toets", GEZOND, "--peildatum", "2024-02-01");

        assertEquals(Gidw.GOED, run.code());
        assertEquals("", run.fout());
        assertTrue(run.uit().startsWith("Toetsrapport jaarbudget 2023"), run.uit());
        assertTrue(run.uit().contains("0 overtreden, 0 waarschuwing, 0 onbepaald"), run.uit());
        assertTrue(run.uit().contains("toegestane winst                   \u20ac 1.334.000,-"), run.uit());
    }

    @Test
    void overtredingenGevenCodeEenEnStaanVooraan() {
        Proefrun run = Proefrun.van("toets", OVERTREDINGEN, "--peildatum", "2025-02-01");

        assertEquals(Gidw.OVERTREDING, run.code());
        assertTrue(run.uit().indexOf("OVERTREDEN ") < run.uit().indexOf("WAARSCHUWING "), run.uit());
        assertTrue(run.uit().indexOf("WAARSCHUWING ") < run.uit().indexOf("VOLDAAN "), run.uit());
    }

    @Test
    void hetRapportAlsJsonNoemtDeOvertredenRegels() {
        Proefrun run = Proefrun.van("toets", OVERTREDINGEN, "--peildatum", "2025-02-01", "--formaat", "json");
        Toetsrapport rapport = Lezer.van(Toetsrapport.class).lees(run.uit()).get();

        assertEquals(Gidw.OVERTREDING, run.code());
        assertEquals(
                Set.of(
                        "UA-9.1.4-WINST",
                        "UA-9.1.1-PLAN",
                        "UA-9.1.1-TERMIJNEN",
                        "UA-3.3.4-VRIJWILLIGERS",
                        "UA-3.2.2-JEUGDOVERLAST",
                        "UA-5.3-EIGEN-BIJDRAGE",
                        "UA-9.1.3-STARTBUDGET",
                        "UA-9.1.2-KADERNOTA",
                        "UA-9.1.2-TUSSENRAPPORTAGE"),
                rapport.bevindingen(Oordeel.Soort.OVERTREDEN).stream()
                        .map(bevinding -> bevinding.regel().waarde())
                        .collect(Collectors.toSet()));
    }

    @Test
    void zonderPeildatumIsHetVandaag() {
        Proefrun run = Proefrun.van("toets", GEZOND);

        assertTrue(run.uit().contains("peildatum     1 februari 2025"), run.uit());
    }

    @Test
    void eenOnleesbaarBudgetGeeftElkeFoutMetZijnPlaats() {
        Proefrun run = Proefrun.van("toets", ONLEESBAAR);

        assertEquals(Gidw.ONGELDIG, run.code());
        assertEquals("", run.uit());
        for (String pad : new String[] {
            "/bedrag: ",
            "/begroting/posten/9/thema: ",
            "/begroting/winst: ",
            "/oormerken: ",
            "/realisatie/dienstverlening: ",
            "/tekortkomingen: ",
            "/toelichting: "
        }) {
            assertTrue(run.fout().lines().anyMatch(regel -> regel.startsWith(pad)), pad + " ontbreekt: " + run.fout());
        }
        assertFalse(run.fout().contains("\tat "), run.fout());
    }

    @Test
    void honderdMegabyteHakenIsEenFoutEnGeenStoring() throws IOException {
        Path haken = map.resolve("haken.json");
        byte[] megabyte = new byte[1_000_000];
        Arrays.fill(megabyte, (byte) '[');
        try (OutputStream uit = Files.newOutputStream(haken)) {
            for (int keer = 0; keer < 100; keer++) {
                uit.write(megabyte);
            }
        }

        Proefrun run = Proefrun.van("toets", haken.toString());

        assertEquals(Gidw.ONGELDIG, run.code());
        assertEquals(2, run.fout().lines().count(), run.fout());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, Het contract haarlem-gidw heeft geen versie voor 1 januari 2023",
        "2022-06-30, Het contract haarlem-gidw heeft geen versie voor 1 januari 2023"
    })
    void eenPeildatumVoorHetContractNoemtDeDatums(String peildatum, String melding) {
        Proefrun run = Proefrun.van("toets", GEZOND, "--peildatum", peildatum);

        assertEquals(Gidw.ONGELDIG, run.code());
        assertTrue(run.fout().startsWith(melding), run.fout());
        assertTrue(run.fout().contains("bekend sinds 1 juli 2022"), run.fout());
    }

    @Test
    void eenPeildatumDieNietBestaatIsOngeldigeInvoer() {
        Proefrun run = Proefrun.van("toets", GEZOND, "--peildatum", "2023-02-30");

        assertEquals(Gidw.ONGELDIG, run.code());
        assertTrue(run.fout().startsWith("De waarde van --peildatum klopt niet."), run.fout());
    }

    @Test
    void eenBestandDatErNietIsWordtGenoemd() {
        Proefrun run = Proefrun.van("toets", map.resolve("weg.json").toString());

        assertEquals(Gidw.ONGELDIG, run.code());
        assertTrue(run.fout().contains("weg.json bestaat niet"), run.fout());
        assertEquals(Gidw.ONGELDIG, Proefrun.van("toets", map.toString()).code());
    }
}
