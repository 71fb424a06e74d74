package nl.gewoonindewijk.gidw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.gewoonindewijk.adapters.json.Lezer;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.werklijst.Werkregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WerklijstCommandoTest {

    private static final Path VOORBEELD = Path.of(Proefrun.voorbeeld("caseload.json"));

    @TempDir
    private Path map;

    @Test
    void watTeLaatIsStaatVooraanMetRegelParagraafPartijEnZaak() {
        Proefrun run = Proefrun.van("werklijst", VOORBEELD.toString(), "--peildatum", "2025-05-12");
        List<String> regels = run.uit().lines().toList();

        assertEquals(Gidw.OVERTREDING, run.code(), run.fout());
        assertEquals(
                List.of(
                        "Werklijst van 12 mei 2025, tot en met 19 mei 2025: 5 te laat, 1 vandaag, 4 binnenkort.",
                        "5 werkdagen te laat    UA-4.3-START (UA 4.3) Start van de ondersteuning",
                        "                       samenwerkingsverband, uiterlijk 2 mei 2025 (contract)",
                        "                       aanmelding 9262fa36-f24e-3e49-a384-600b1814daac, WK039203"),
                regels.subList(0, 4));
        assertTrue(regels.contains("1 werkdag te laat      UA-4.5-OVERDRACHT (UA 4.5) Warme overdracht"), run.uit());
        assertTrue(regels.contains("laatste dag            UA-4.3-CONTACT (UA 4.3) Contact na de eerste vraag"));
        assertTrue(regels.contains("nog 3 werkdagen        AWB-6.7-BEZWAAR (Awb art. 6:7) Bezwaar"), run.uit());
        assertTrue(regels.contains("                       inwoner, uiterlijk 15 mei 2025 (wet)"), run.uit());
        assertTrue(regels.contains("                       gemeente, uiterlijk 8 mei 2025 (wet)"), run.uit());
    }

    @Test
    void zonderBestandIsHetHetVoorbeeld() {
        assertEquals(
                Proefrun.van("werklijst", VOORBEELD.toString(), "--peildatum", "2025-05-12"),
                Proefrun.van("werklijst", "--peildatum", "2025-05-12"));
    }

    @Test
    void elkeRegelVanDeJsonIsEenWerkregel() {
        Proefrun run = Proefrun.van("werklijst", "--peildatum", "2025-05-12", "--formaat", "json");
        List<Werkregel> regels = run.uit()
                .lines()
                .map(regel -> Lezer.van(Werkregel.class).lees(regel).get())
                .toList();

        assertEquals(Gidw.OVERTREDING, run.code(), run.fout());
        assertEquals(
                List.of(
                        "UA-4.3-START TE_LAAT 5",
                        "UA-4.3-CONTACT TE_LAAT 4",
                        "UA-5.1-EVALUATIE TE_LAAT 3",
                        "WMO-2.3.5-BESCHIKKING TE_LAAT 2",
                        "UA-4.5-OVERDRACHT TE_LAAT 1",
                        "UA-4.3-CONTACT VANDAAG 0",
                        "AWB-6.7-BEZWAAR BINNENKORT 3",
                        "UA-5.2-PGB BINNENKORT 3",
                        "WMO-2.3.2-ONDERZOEK BINNENKORT 4",
                        "UA-4.5-OVERDRACHT BINNENKORT 5"),
                regels.stream()
                        .map(regel -> regel.verplichting().regel() + " " + regel.stand() + " " + regel.werkdagen())
                        .toList());
    }

    @Test
    void alleenWatHetSamenwerkingsverbandLaatLiggenIsEenOvertreding() {
        Proefrun run =
                Proefrun.van("werklijst", "--peildatum", "2025-05-12", "--wijk", "wk039202", "--formaat", "json");
        List<Werkregel> teLaat = run.uit()
                .lines()
                .map(regel -> Lezer.van(Werkregel.class).lees(regel).get())
                .filter(regel -> regel.stand() == Werkregel.Stand.TE_LAAT)
                .toList();

        assertEquals(
                List.of(Partij.GEMEENTE),
                teLaat.stream().map(regel -> regel.verplichting().partij()).toList());
        assertEquals(Gidw.GOED, run.code());
    }

    @Test
    void deWijkMagVaker() {
        Proefrun run = Proefrun.van(
                "werklijst",
                "--peildatum",
                "2025-05-12",
                "--wijk",
                "WK039202",
                "--wijk",
                "WK039201",
                "--formaat",
                "json");

        assertEquals(
                "WK039201 WK039202 WK039202 WK039202 WK039202 WK039201",
                run.uit()
                        .lines()
                        .map(regel -> Lezer.van(Werkregel.class).lees(regel).get())
                        .map(regel -> regel.verplichting().wijk().orElseThrow().waarde())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void zolangNietsTeLaatIsIsDeCodeNul() {
        Proefrun run = Proefrun.van("werklijst", "--peildatum", "2025-04-28", "--tot", "2025-05-02");

        assertEquals(Gidw.GOED, run.code(), run.fout());
        assertTrue(run.uit().contains("tot en met 2 mei 2025: 0 te laat, 0 vandaag, 1 binnenkort."), run.uit());
    }

    @Test
    void zonderPeildatumIsHetVandaagEnEenWeekVooruit() {
        Proefrun run = Proefrun.van("werklijst");

        assertTrue(run.uit().startsWith("Werklijst van 1 februari 2025, tot en met 8 februari 2025: "), run.uit());
    }

    @Test
    void eenDagVoorDePeildatumOfVoorHetContractIsOngeldig() {
        assertOngeldig(
                "Kies voor --tot de peildatum of een latere dag.",
                Proefrun.van("werklijst", "--peildatum", "2025-05-12", "--tot", "2025-05-11"));
        assertOngeldig("geen versie voor 30 juni 2022", Proefrun.van("werklijst", "--peildatum", "2022-06-30"));
        assertOngeldig(
                "De waarde van --wijk klopt niet. Alleen deze wijk, zoals WK039201.",
                Proefrun.van("werklijst", "--wijk", "Centrum"));
    }

    @Test
    void eenBestandDatErNietIsOfGeenJsonIsWordtGeweigerd() throws IOException {
        assertOngeldig(
                "weg.json bestaat niet",
                Proefrun.van("werklijst", map.resolve("weg.json").toString()));
        Path tekst = Files.writeString(map.resolve("tekst.json"), "Mevrouw Jansen belt morgen");

        Proefrun run = Proefrun.van("werklijst", tekst.toString());

        assertOngeldig("tekst.json klopt niet (fouten: 1):", run);
        assertFalse(run.fout().contains("Jansen"), run.fout());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                // a wrong choice
                "`\"soort\": \"ANONIEM\"` | `\"soort\": \"ONBEKEND\"` | /aanmeldingen/1/ontvangst/aangemelde/soort: ",
                "`\"leefgebied\": \"HUISVESTING\"` | `\"leefgebied\": \"\"` | /aanmeldingen/1/ontvangst/leefgebied: ",
                // a signed plan without a part
                "`\"perspectief\": \"Daarna verder met de buurtgroep\",` | `` | /plannen/0/verloop/versies/0",
                // a contact before the question came in, a plan that was signed before it was begun
                "`\"op\": \"2025-05-01\"` | `\"op\": \"2025-04-27\"` | /aanmeldingen/0",
                "`\"op\": \"2024-09-16\"` | `\"op\": \"2024-08-16\"` | /plannen/0",
                // a date that does not exist, another assignment
                "`\"uiterlijk\": \"2025-05-09\"` | `\"uiterlijk\": \"2025-02-30\"` | /trajecten/1/overdrachten/0/uiterlijk: ",
                "`\"opdracht\": \"haarlem-gidw\"` | `\"opdracht\": \"elders\"` | /aanmeldingen/0: Deze zaak hoort niet bij",
            },
            delimiter = '|')
    void eenFoutStaatErMetZijnPlaatsEnZonderPersoonsgegevens(String goed, String fout, String pad) throws IOException {
        Proefrun run = Proefrun.van(
                "werklijst", metFout(goed, fout == null ? "" : fout).toString());

        assertOngeldig("klopt niet (fouten: 1):", run);
        assertTrue(run.fout().lines().skip(1).allMatch(regel -> regel.startsWith(pad)), run.fout());
        for (String tekst : List.of("Hulp bij schulden", "medewerker-1", "2007-05-19", "2024-08-16", "264fe78a")) {
            assertFalse(run.fout().contains(tekst), run.fout());
        }
    }

    @Test
    void alleFoutenStaanErInEenKeer() throws IOException {
        Files.writeString(
                map.resolve("caseload.json"),
                Files.readString(VOORBEELD).replace("\"opdracht\": \"haarlem-gidw\"", "\"opdracht\": \"elders\""));

        Proefrun run = Proefrun.van("werklijst", map.resolve("caseload.json").toString());

        assertOngeldig("klopt niet (fouten: 10):", run);
        for (String pad :
                List.of("/aanmeldingen/2: ", "/trajecten/1: ", "/plannen/2: ", "/pgbs/0: ", "/meldcodes/0: ")) {
            assertTrue(run.fout().contains(pad), run.fout());
        }
    }

    private Path metFout(String goed, String fout) throws IOException {
        String voorbeeld = Files.readString(VOORBEELD);
        int plaats = voorbeeld.indexOf(goed);
        assertTrue(plaats >= 0, goed);
        return Files.writeString(
                map.resolve("caseload.json"),
                voorbeeld.substring(0, plaats) + fout + voorbeeld.substring(plaats + goed.length()));
    }

    private static void assertOngeldig(String melding, Proefrun run) {
        assertEquals(Gidw.ONGELDIG, run.code());
        assertEquals("", run.uit());
        assertTrue(run.fout().contains(melding), run.fout());
        assertFalse(run.fout().contains("\tat "), run.fout());
    }
}
