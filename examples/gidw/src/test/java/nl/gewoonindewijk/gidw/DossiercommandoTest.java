package nl.gewoonindewijk.gidw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gewoonindewijk.adapters.json.Lezer;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.application.Dossierwerkplek;
import nl.gewoonindewijk.dossier.application.SchortVernietigingOp;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossiercommandoTest {

    private static final String INWONER =
            Ondersteuningsverhaal.LID.inwoner().waarde().toString();
    private static final Clock IN_2040 = Clock.fixed(Instant.parse("2040-02-01T09:00:00Z"), Gidw.NEDERLAND);
    private static final Pattern LIJST = Pattern.compile("Lijst ([0-9a-f-]{36}) is opgemaakt");
    private static final Pattern STAND = Pattern.compile("Stand: (\\d+:[0-9a-f]{64})");

    @TempDir
    private static Path bron;

    @TempDir
    private Path map;

    /** The database of the tour, before anything is destroyed. */
    @BeforeAll
    static void vul() throws IOException {
        Sleutelbestand sleutels = Sleutelbestand.nieuw(bron.resolve("sleutels.txt"));
        Medewerkerslijst.schrijfVoorbeeld(bron.resolve("medewerkers.json"));
        try (Opslagbestand bestand = Opslagbestand.inMap(bron)) {
            Ondersteuningstour ondersteuning = new Ondersteuningstour(Dossierbalie.vormt(
                    bestand.opslag().ondersteuning(), bestand.opslag().dossiers(sleutels)));
            ondersteuning.verhaal();
            new Dossiertour(Dossiertoegang.werkplek(bestand, sleutels)).toegang();
        }
    }

    @BeforeEach
    void kopieer() throws IOException {
        for (String naam : List.of("sleutels.txt", "medewerkers.json", "gidw.mv.db")) {
            Files.copy(bron.resolve(naam), map.resolve(naam));
        }
    }

    @Test
    void inzageIsEenUittrekselOmAfTeDrukken() {
        Proefrun run = run("privacy-1", "inzage", "--inwoner", INWONER);

        assertEquals(Gidw.GOED, run.code(), run.fout());
        assertTrue(run.uit().startsWith("Uw dossier op 1 februari 2025"), run.uit());
        for (String van : new String[] {
            "bsn: 999990019",
            "Hulp bij post en rekeningen",
            "inhoud, doelen, doel: De post",
            "De huisarts",
            "vanaf 4 april 2039"
        }) {
            assertTrue(run.uit().contains(van), van + " ontbreekt: " + run.uit());
        }
        assertFalse(run.uit().contains("medewerker-1"), run.uit());
    }

    @Test
    void inzageKanAlsJson() {
        Proefrun run = run("privacy-1", "inzage", "--inwoner", INWONER, "--json");

        assertEquals(Gidw.GOED, run.code(), run.fout());
        Uittreksel uittreksel = Lezer.van(Uittreksel.class).lees(run.uit()).get();
        assertTrue(uittreksel.isVolledig());
        assertEquals(LocalDate.of(2025, 2, 1), uittreksel.opgemaaktOp());
    }

    @Test
    void wieGeenRolOfGeenVerklaringHeeftKrijgtGeenInzage() {
        assertGeweigerd(
                "Deze medewerker heeft geen rol die deze gegevens nodig heeft.",
                run("medewerker-1", "inzage", "--inwoner", INWONER));
        assertGeweigerd(
                "Deze medewerker heeft vandaag geen geldige geheimhoudingsverklaring.",
                run("medewerker-2", "inzage", "--inwoner", INWONER));
        assertGeweigerd("Deze medewerker is niet bekend.", run("niemand", "inzage", "--inwoner", INWONER));
    }

    @Test
    void eenInwonerZonderDossierIsNietGevonden() {
        assertGeweigerd(
                "Dit is niet gevonden.",
                run("privacy-1", "inzage", "--inwoner", "264fe78a-13a0-3580-83e8-a6ab3e2950c6"));
        assertEquals(
                Gidw.ONGELDIG, run("privacy-1", "inzage", "--inwoner", "jansen").code());
    }

    @Test
    void eenDatabaseDieErNietIsWordtNietGemaakt() {
        Path weg = map.resolve("weg.mv.db");

        Proefrun run = Proefrun.van(Stream.concat(
                        Stream.of("logboek", "controleer", weg.toString(), "--medewerker", "privacy-1"), bestanden())
                .toArray(String[]::new));

        assertGeweigerd("Dit is geen database. Noem een bestand dat er is, en op .mv.db eindigt.", run);
        assertFalse(Files.exists(weg));
    }

    @Test
    void metEenSleutelbestandVanEenAndereDatabaseGebeurtErNiets() throws IOException {
        Files.writeString(map.resolve("sleutels.txt"), "andere=" + "ab".repeat(32));
        assertGeweigerd(
                "Dit sleutelbestand hoort niet bij deze database: een sleutel van het logboek ontbreekt.",
                run("privacy-1", "inzage", "--inwoner", INWONER));

        Files.copy(bron.resolve("sleutels.txt"), map.resolve("sleutels.txt"), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Gidw.GOED, run("privacy-1", "logboek", "controleer").code());
    }

    @Test
    void eenAndereSleutelMetDezelfdeNaamOpentHetDossierNiet() throws IOException {
        Sleutelbestand.nieuw(map.resolve("sleutels.txt"));

        Proefrun run = run("privacy-1", "inzage", "--inwoner", INWONER);

        assertEquals(Gidw.STORING, run.code());
        assertEquals("", run.uit());
        assertEquals(
                "Het lukte niet: Een burgerservicenummer is niet te lezen: iets anders heeft het gewijzigd.",
                run.fout().strip());
    }

    @Test
    void eenOudeSleutelBlijftBruikbaarNaastEenNieuwe() throws IOException {
        Files.writeString(
                map.resolve("sleutels.txt"),
                "nieuw=" + "ab".repeat(32) + "\n" + Files.readString(bron.resolve("sleutels.txt")));

        assertEquals(Gidw.GOED, run("privacy-1", "inzage", "--inwoner", INWONER).code());
        assertEquals(Gidw.GOED, run("privacy-1", "logboek", "controleer").code());
    }

    @Test
    void eenProefToontDeLijstEnVerandertNiets() {
        Proefrun run = run("archief-1", "vernietigen", "--peildatum", "2040-02-01", "--proef");

        assertEquals(Gidw.GOED, run.code(), run.fout());
        assertTrue(run.uit().contains("      1  aanmelding (WMO), bewaard tot en met 3 april 2039"), run.uit());
        assertTrue(
                run.uit().contains("Proef: op 1 februari 2040 mogen 5 stuk(ken) weg. Er is niets veranderd."),
                run.uit());
        assertEquals(
                run.uit(),
                run("archief-1", "vernietigen", "--peildatum", "2040-02-01", "--proef")
                        .uit());
        assertEquals(Gidw.GOED, run("privacy-1", "inzage", "--inwoner", INWONER).code());
        assertTrue(run("archief-1", "vernietigen", "--peildatum", "2025-02-01", "--proef")
                .uit()
                .contains("mogen 0 stuk(ken) weg"));
    }

    @Test
    void vernietigenKostTweeRunsVanTweeMensen() {
        assertGeweigerd(
                "Deze dag is nog niet geweest. Kies een dag tot en met vandaag.",
                run("archief-1", "vernietigen", "--peildatum", "2040-02-01"));
        String lijst = lijst();
        assertGeweigerd(
                "Iemand anders dan wie de lijst opstelde moet haar beoordelen.",
                run(IN_2040, "archief-1", "vernietigen", "--lijst", lijst));

        Proefrun gedaan = run(IN_2040, "archief-2", "vernietigen", "--lijst", lijst);

        assertEquals(Gidw.GOED, gedaan.code(), gedaan.fout());
        assertTrue(gedaan.uit().contains("stukken       5 vernietigd, 0 overgeslagen"), gedaan.uit());
        assertTrue(
                gedaan.uit()
                        .contains(
                                "ondersteuningsplan (WMO), bewaard tot en met 30 september 2039; vernietigd op 1 februari 2040"),
                gedaan.uit());
        assertEquals(gedaan, run(IN_2040, "archief-2", "vernietigen", "--lijst", lijst));
        assertGeweigerd("Dit is niet gevonden.", run("privacy-1", "inzage", "--inwoner", INWONER));
        assertGeweigerd(
                "Er is op deze dag niets te vernietigen.",
                run(IN_2040, "archief-1", "vernietigen", "--peildatum", "2040-02-01"));
    }

    @Test
    void watIntussenIsOpgeschortBlijftEnGeeftCodeEen() {
        String lijst = lijst();
        schortOp();

        Proefrun run = run(IN_2040, "archief-2", "vernietigen", "--lijst", lijst);

        assertEquals(Gidw.OVERTREDING, run.code(), run.fout());
        assertTrue(run.uit().contains("stukken       0 vernietigd, 5 overgeslagen"), run.uit());
        assertEquals(Gidw.GOED, run("privacy-1", "inzage", "--inwoner", INWONER).code());
    }

    @Test
    void vernietigenVraagtEenPeildatumOfEenLijst() {
        for (String[] argumenten : new String[][] {
            {"vernietigen"},
            {"vernietigen", "--proef"},
            {"vernietigen", "--lijst", "264fe78a-13a0-3580-83e8-a6ab3e2950c6", "--proef"},
            {"vernietigen", "--lijst", "264fe78a-13a0-3580-83e8-a6ab3e2950c6", "--peildatum", "2025-01-01"}
        }) {
            Proefrun run = run("archief-1", argumenten);
            assertEquals(Gidw.ONGELDIG, run.code());
            assertTrue(run.fout().startsWith("Kies --peildatum om een lijst op te maken"), run.fout());
        }
        assertGeweigerd(
                "Dit is niet gevonden.",
                run("archief-2", "vernietigen", "--lijst", "264fe78a-13a0-3580-83e8-a6ab3e2950c6"));
    }

    @Test
    void hetLogboekIsHeelTotIemandEenRegelWijzigt() {
        Proefrun heel = run("privacy-1", "logboek", "controleer");
        assertEquals(Gidw.GOED, heel.code(), heel.fout());
        assertTrue(heel.uit().startsWith("Het logboek is heel: 8 regels."), heel.uit());

        Logvervalsing.pleeg(map);

        Proefrun gebroken = run("privacy-1", "logboek", "controleer");
        assertEquals(Gidw.OVERTREDING, gebroken.code(), gebroken.fout());
        assertEquals(
                "Het logboek is gebroken bij regel 4: gewijzigd.",
                gebroken.uit().strip());
    }

    @Test
    void metEenEerdereStandValtOpDatHetEindeWegIs() throws SQLException {
        String stand = groep(STAND, run("privacy-1", "logboek", "controleer"));
        assertEquals(
                Gidw.GOED,
                run("privacy-1", "logboek", "controleer", "--stand", stand).code());

        wis("delete from gidw_logregel where volgnummer > 5");

        assertTrue(run("privacy-1", "logboek", "controleer", "--stand", stand)
                .uit()
                .startsWith("Het logboek is gebroken bij regel 6: "));
    }

    @Test
    void alleenWieDePersoonsgegevensBewaaktControleertHetLogboek() {
        assertGeweigerd(
                "Deze medewerker heeft geen rol die deze gegevens nodig heeft.",
                run("medewerker-1", "logboek", "controleer"));
    }

    private String lijst() {
        Proefrun run = run(IN_2040, "archief-1", "vernietigen", "--peildatum", "2040-02-01");
        assertEquals(Gidw.GOED, run.code(), run.fout());
        assertTrue(run.uit().contains("      5  toestemming (WMO), bewaard tot en met 10 januari 2040"), run.uit());
        return groep(LIJST, run);
    }

    private static String groep(Pattern patroon, Proefrun run) {
        Matcher gevonden = patroon.matcher(run.uit());
        assertTrue(gevonden.find(), run.uit() + run.fout());
        return gevonden.group(1);
    }

    private void schortOp() {
        try (Opslagbestand bestand = Opslagbestand.inMap(map)) {
            Dossierwerkplek werkplek = Dossiertoegang.werkplek(
                            bestand, Sleutelbestand.lees(map.resolve("sleutels.txt")))
                    .medewerkers(Medewerkerslijst.voorbeeld())
                    .klok(IN_2040)
                    .build();
            Invoer.aanvaard(new SchortVernietigingOp(werkplek)
                    .schortOp(
                            Toegangsvraag.van(
                                    UUID.randomUUID(),
                                    new MedewerkerId("privacy-1"),
                                    Verwerkingsregister.RECHTEN_VAN_INWONERS),
                            werkplek.opslag()
                                    .dossiers()
                                    .van(new Dossierhouder.Inwoner(Ondersteuningsverhaal.LID.inwoner()))
                                    .get(),
                            new Opschorting(
                                    UUID.randomUUID(),
                                    Opschorting.Reden.KLACHT,
                                    LocalDate.of(2040, 2, 1),
                                    Optional.empty())));
        }
    }

    private void wis(String opdracht) throws SQLException {
        try (Opslagbestand bestand = Opslagbestand.inMap(map);
                Connection verbinding = bestand.database().dataSource().getConnection();
                Statement uitvoering = verbinding.createStatement()) {
            uitvoering.executeUpdate(opdracht);
        }
    }

    private static void assertGeweigerd(String zin, Proefrun run) {
        assertEquals(zin, run.fout().strip());
        assertEquals("", run.uit());
        assertEquals(Gidw.ONGELDIG, run.code());
    }

    private Proefrun run(String medewerker, String... argumenten) {
        return run(Proefrun.KLOK, medewerker, argumenten);
    }

    private Proefrun run(Clock klok, String medewerker, String... argumenten) {
        return Proefrun.op(
                klok,
                Stream.of(
                                Stream.of(argumenten),
                                Stream.of(Opslagbestand.bestandIn(map).toString()),
                                bestanden(),
                                Stream.of("--medewerker", medewerker))
                        .flatMap(delen -> delen)
                        .toArray(String[]::new));
    }

    private Stream<String> bestanden() {
        return Stream.of(
                "--sleutels",
                map.resolve("sleutels.txt").toString(),
                "--medewerkers",
                map.resolve("medewerkers.json").toString());
    }
}
