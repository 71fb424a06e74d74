package nl.gewoonindewijk.gidw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.adapters.json.Lezer;
import nl.gewoonindewijk.beleid.HaarlemsBeleid;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.regels.Regelcatalogus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GidwTest {

    @TempDir
    private Path map;

    @Test
    void zonderArgumentenToontHetDeHulp() {
        Proefrun run = Proefrun.van();

        assertEquals(Gidw.GOED, run.code());
        for (String commando : List.of(
                "toets",
                "termijn",
                "termijnen",
                "beleid",
                "grensvlak",
                "werklijst",
                "regels",
                "meerjarenbegroting",
                "inzage",
                "vernietigen",
                "logboek",
                "rondleiding")) {
            assertTrue(run.uit().contains("  " + commando + " "), run.uit());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bestaatniet",
                "--weg",
                "toets",
                "termijn --regel UA-4.3-CONTACT",
                "beleid",
                "regels --formaat xml",
                "inzage registratie.mv.db",
                "vernietigen registratie.mv.db --peildatum gisteren",
                "logboek",
                "logboek controleer registratie.mv.db --stand alles"
            })
    void watNietKloptGeeftCodeTweeEnWijstDeWeg(String argumenten) {
        Proefrun run = Proefrun.van(argumenten.split(" ", -1));

        assertEquals(Gidw.ONGELDIG, run.code());
        assertEquals("", run.uit());
        assertTrue(run.fout().contains("Zie: gidw"), run.fout());
    }

    @Test
    void deTermijnNoemtElkeOvergeslagenDagMetReden() {
        Proefrun run = Proefrun.van("termijn", "--regel", "UA-4.3-CONTACT", "--vanaf", "2023-04-26");

        assertEquals(Gidw.GOED, run.code());
        assertTrue(run.uit().contains("uiterlijk   maandag 8 mei 2023"), run.uit());
        assertTrue(run.uit().contains("regime      contractueel"), run.uit());
        assertTrue(run.uit().contains("niet geteld donderdag 27 april 2023      Koningsdag"), run.uit());
        assertEquals(
                7,
                run.uit()
                        .lines()
                        .filter(regel -> regel.startsWith("niet geteld"))
                        .count());
    }

    @Test
    void deTermijnKanAlsJson() {
        Proefrun run = Proefrun.van("termijn", "--regel", "ua-4.3-start", "--vanaf", "2023-04-26", "--formaat", "JSON");

        assertTrue(run.uit().contains("\"datum\" : \"2023-05-24\""), run.uit());
        assertTrue(run.uit().contains("\"regime\" : \"CONTRACTUEEL\""), run.uit());
    }

    @Test
    void eenRegelZonderTermijnIsOngeldigeInvoer() {
        Proefrun run = Proefrun.van("termijn", "--regel", "UA-9.1.4-WINST", "--vanaf", "2023-04-26");

        assertEquals(Gidw.ONGELDIG, run.code());
        assertEquals(
                "Deze regel heeft geen termijn. Kies uit: UA-4.3-CONTACT, UA-4.3-START, UA-5.2-PGB, WMO-2.3.2-ONDERZOEK,"
                        + " WMO-2.3.2-PERSOONLIJK-PLAN, WMO-2.3.5-BESCHIKKING, AWB-6.7-BEZWAAR.",
                run.fout().strip());
    }

    @Test
    void eenWettelijkeTermijnSchuiftOpNaarEenWerkdagEnNoemtWatHijOverslaat() {
        Proefrun run = Proefrun.van("termijn", "--regel", "awb-6.7-bezwaar", "--vanaf", "2024-04-08");

        assertEquals(Gidw.GOED, run.code(), run.fout());
        assertTrue(run.uit().contains("regel       AWB-6.7-BEZWAAR (Awb art. 6:7) Bezwaar"), run.uit());
        assertTrue(run.uit().contains("regime      wettelijk"), run.uit());
        assertTrue(run.uit().contains("uiterlijk   dinsdag 21 mei 2024"), run.uit());
        assertEquals(
                List.of("niet geteld maandag 20 mei 2024          Tweede Pinksterdag"),
                run.uit()
                        .lines()
                        .filter(regel -> regel.startsWith("niet geteld"))
                        .toList());
    }

    @Test
    void eenWettelijkeTermijnGeldtOokVoorHetContract() {
        Proefrun run =
                Proefrun.van("termijn", "--regel", "WMO-2.3.2-ONDERZOEK", "--vanaf", "2020-03-02", "--formaat", "json");

        assertEquals(Gidw.GOED, run.code(), run.fout());
        assertTrue(run.uit().contains("\"regime\" : \"WETTELIJK\""), run.uit());
        assertTrue(run.uit().contains("\"reden\" : \"Tweede Paasdag\""), run.uit());
        assertTrue(run.uit().contains("\"datum\" : \"2020-04-14\""), run.uit());
    }

    @Test
    void voorDeWetIsErNogGeenTermijn() {
        Proefrun run = Proefrun.van("termijn", "--regel", "WMO-2.3.2-ONDERZOEK", "--vanaf", "2014-12-31");

        assertEquals(Gidw.ONGELDIG, run.code());
        assertEquals(
                "Deze regel heeft op deze dag nog geen termijn.", run.fout().strip());
    }

    @Test
    void eenTermijnVoorHetContractNoemtDeDatums() {
        Proefrun run = Proefrun.van("termijn", "--regel", "UA-4.3-CONTACT", "--vanaf", "2022-06-30");

        assertEquals(Gidw.ONGELDIG, run.code());
        assertTrue(run.fout().contains("geen versie voor 30 juni 2022"), run.fout());
    }

    @Test
    void deTwaalfTermijnenStaanMetBedragEnUiterlijkeDag() {
        Proefrun run = Proefrun.van("termijnen", Proefrun.voorbeeld("jaarbudget-2023-gezond.json"));
        List<String> regels = run.uit().lines().toList();

        assertEquals(14, regels.size());
        assertTrue(regels.get(0).endsWith("uiterlijk betaald op"), regels.get(0));
        assertTrue(regels.get(1).matches("1 +\u20ac 2\\.779\\.166,67 +31 december 2022"), regels.get(1));
        assertTrue(regels.get(12).matches("12 +\u20ac 2\\.779\\.166,66 +30 november 2023"), regels.get(12));
        assertTrue(regels.get(13).matches("samen +\u20ac 33\\.350\\.000,- *"), regels.get(13));
    }

    @Test
    void hetBeleidVanHaarlemStaatErHelemaal() {
        Proefrun run = Proefrun.van("beleid", "Haarlem");

        HaarlemsBeleid.BOOM
                .knopen()
                .forEach(knoop ->
                        assertTrue(run.uit().contains(knoop.label() + "  [" + knoop.code() + "]"), knoop.code()));
        assertEquals(Gidw.ONGELDIG, Proefrun.van("beleid", "Utrecht").code());
    }

    @Test
    void deRegelsStaanAlsMarkdownEnAlsJson() {
        Regelcatalogus catalogus = Regels.catalogus(Haarlem.CONTRACT, Regels.verwoording());

        assertEquals(catalogus.markdown().strip(), Proefrun.van("regels").uit().strip());
        assertEquals(
                catalogus,
                Lezer.van(Regelcatalogus.class)
                        .lees(Proefrun.van("regels", "--formaat", "json").uit())
                        .get());
    }

    @Test
    void deMeerjarenbegrotingVanHeemskerkKloptOpAfrondingNa() {
        Proefrun run = Proefrun.van("meerjarenbegroting", "heemskerk");

        assertEquals(Gidw.GOED, run.code());
        assertTrue(run.uit().contains("Gespecialiseerde jeugdhulp"), run.uit());
        assertTrue(run.uit().contains("kader         heemskerk-beleidsplan-2020-2023/1"), run.uit());
        assertTrue(run.uit().contains("0 overtreden"), run.uit());
        assertTrue(
                run.uit().contains("2020 lasten: de posten zijn samen \u20ac 43.418.378,-, gepubliceerd is"),
                run.uit());
    }

    @Test
    void eenEigenMeerjarenbegrotingMetEenFoutTotaalIsEenOvertreding() throws IOException {
        Path tabel = map.resolve("eigen.csv");
        Files.writeString(tabel, """
                omschrijving,2024 lasten,2024 baten
                Welzijn,"1.000,-",-200
                Jeugdhulp,2000,0
                Totaal,3002,-200
                """);

        Proefrun run = Proefrun.van("meerjarenbegroting", tabel.toString());

        assertEquals(Gidw.OVERTREDING, run.code(), run.fout());
        assertTrue(run.uit().contains("kader         eigen.csv/eigen"), run.uit());
        assertTrue(
                run.uit().replaceAll("\\s+", " ").contains("Het verschil van \u20ac 2,- is groter dan een afronding"),
                run.uit());
    }

    @Test
    void eenOnleesbareMeerjarenbegrotingNoemtElkeFout() throws IOException {
        Path tabel = map.resolve("fout.csv");
        Files.writeString(tabel, "omschrijving,2024 lasten,2024 baten\nWelzijn,duizend,0\nTotaal,1,x\n");

        Proefrun run = Proefrun.van("meerjarenbegroting", tabel.toString());

        assertEquals(Gidw.ONGELDIG, run.code());
        assertEquals(3, run.fout().lines().count(), run.fout());
    }
}
