package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.bewaring.Bewaargrond;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.Bewaarregeling;
import nl.gewoonindewijk.dossier.bewaring.Bewaartermijn;
import nl.gewoonindewijk.dossier.bewaring.Gebeurtenis;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.logboek.Spoor;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.overdracht.Gegevensoverdracht;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a document about a dossier, each error where it is, and none of it repeated. */
class DossierLezerTest {

    private static final JsonMapper MAPPER = GidwMapper.strict();

    private static final String ONTBREEKT = "Dit veld ontbreekt.";
    private static final String GEEN_BSN = "Dit is geen burgerservicenummer. Controleer de negen cijfers.";
    private static final String GEEN_UUID = "Dit moet een UUID zijn, zoals \"123e4567-e89b-12d3-a456-426614174000\".";
    private static final String GEEN_DATUM = "Dit moet een datum zijn die bestaat, zoals \"2023-12-31\".";
    private static final String GEEN_CODE = "Een code bestaat uit 1 tot en met 60 letters, cijfers en streepjes.";
    private static final String GEEN_DUUR =
            "Dit moet een duur in jaren, maanden en dagen zijn, zoals \"P15Y\", \"P1Y6M\" of \"P42D\".";
    private static final String GEEN_ZEGEL = "Dit moeten 64 hexadecimale cijfers zijn, met kleine letters.";
    private static final String VOLGT_NIET = "Dit volgt niet uit de rest van het oordeel.";

    @Test
    void alleFoutenInEenDossierStaanInEenAntwoord() {
        assertEquals(
                List.of(
                        "/kop/id: " + GEEN_UUID,
                        "/kop/kenmerk: " + ONTBREEKT,
                        "/kop/houder/soort: Deze waarde bestaat niet. Kies uit: INWONER, HUISHOUDEN.",
                        "/kop/geopendOp: " + GEEN_DATUM,
                        "/personalia/bsn: " + GEEN_BSN,
                        "/personalia/geboortedatum: " + GEEN_DATUM,
                        "/personalia/wilsonbekwaam: " + ONTBREEKT,
                        "/teams/1: " + GEEN_CODE,
                        "/stukken/0/stuk/soort: Deze waarde bestaat niet. Kies uit: AANMELDING, CONTACT, TRAJECT,"
                                + " ONDERSTEUNINGSPLAN, PGB, MELDCODE, TOESTEMMING, VERSTREKKING, KLACHT, DOCUMENT.",
                        "/stukken/0/categorieen: Een dossierstuk heeft een bewaarcategorie.",
                        "/stukken/0/gewijzigdOp: " + ONTBREEKT,
                        "/opschortingen: Dit moet een lijst zijn, tussen [ en ].",
                        "/verzoeken/0/verzoeker: Deze waarde bestaat niet. Kies uit: INWONER,"
                                + " WETTELIJK_VERTEGENWOORDIGER.",
                        "/verzoeken/0/stukken: Een vernietigingsverzoek noemt de stukken.",
                        "/verzoeken/0/besluit/motivering: Deze tekst is verplicht en telt ten hoogste 4000 tekens.",
                        "/naam: Dit veld bestaat niet."),
                fouten(Dossier.class, """
                        {
                          "kop": {"id": "123", "opdracht": "haarlem-gidw", "houder": {"soort": "GEZIN"},
                            "geopendOp": "1-3-2023"},
                          "personalia": {"bsn": "123456789", "geboortedatum": "2023-02-29"},
                          "teams": ["OOST", "team oost"],
                          "stukken": [{"stuk": {"soort": "BRIEF", "nummer": "123e4567-e89b-12d3-a456-426614174000"},
                            "categorieen": [], "ontvangenOp": "2023-03-01"}],
                          "opschortingen": {},
                          "verzoeken": [{"nummer": "123e4567-e89b-12d3-a456-426614174000",
                            "ontvangenOp": "2023-03-01", "verzoeker": "BUURMAN", "stukken": [],
                            "besluit": {"soort": "AFGEWEZEN", "op": "2023-03-01", "grond": "WETTELIJK_VERBOD",
                              "motivering": " "}}],
                          "naam": "Jansen"
                        }
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123456789", "999990031", "99999003", "0999990032", "000000000", "99999003x", "9999 90032", ""})
    void eenBurgerservicenummerDatGeenIsWordtNietHerhaald(String bsn) {
        String document = "{\"bsn\":\"" + bsn + "\",\"wilsonbekwaam\":false}";
        assertEquals(List.of("/bsn: " + GEEN_BSN), fouten(Personalia.class, document));
        JacksonException melding =
                assertThrows(JacksonException.class, () -> MAPPER.readValue(document, Personalia.class));
        assertEquals("/bsn: " + GEEN_BSN, melding.getOriginalMessage());
        assertTrue(bsn.isEmpty() || !melding.toString().contains(bsn), melding::toString);
    }

    @Test
    void eenBurgerservicenummerIsEenTekstEnGeenGetal() {
        assertEquals(
                List.of("/bsn: Dit moet een tekst zijn, tussen aanhalingstekens."),
                fouten(Personalia.class, "{\"bsn\":999990032,\"wilsonbekwaam\":false}"));
        assertEquals(
                new Personalia(Optional.of(new Bsn("999990032")), Optional.empty(), false),
                Lezer.van(Personalia.class)
                        .lees("{\"bsn\":\"999990032\",\"wilsonbekwaam\":false}")
                        .get());
    }

    @Test
    void eenHostLeestZijnEigenTermijnen() {
        assertEquals(
                new Bewaarregeling(List.of(new Bewaargrond(
                        List.of(Bewaarcategorie.van("VRIJWILLIGER")),
                        Bewaargrond.Werking.ONMIDDELLIJK,
                        Tijdlijn.vanaf(
                                LocalDate.of(2023, 1, 1),
                                new Norm<Bewaartermijn>(
                                        new Bewaartermijn.Tijdelijk(Period.of(2, 6, 0), Gebeurtenis.AFSLUITING),
                                        new Bron("Beleid", "4")))))),
                Lezer.van(Bewaarregeling.class).lees("""
                        [{"categorieen": ["VRIJWILLIGER"], "werking": "ONMIDDELLIJK", "termijn": [{
                          "vanaf": "2023-01-01",
                          "waarde": {
                            "waarde": {"soort": "TIJDELIJK", "duur": "P2Y6M", "vanaf": "AFSLUITING"},
                            "bron": {"document": "Beleid", "paragraaf": "4"}}}]}]
                        """).get());
    }

    @Test
    void watNietKloptAanEigenTermijnenStaatErMetZijnPlek() {
        assertEquals(
                List.of(
                        "/0/categorieen/0: " + GEEN_CODE,
                        "/0/termijn/0/waarde/waarde/duur: " + GEEN_DUUR,
                        "/0/termijn/0/waarde/bron/paragraaf: " + ONTBREEKT,
                        "/0/termijn/1/waarde/waarde/duur: Een bewaartermijn duurt ten minste een dag.",
                        "/0/termijn/1/waarde/waarde/vanaf: Deze waarde bestaat niet. Kies uit: ONTVANGST,"
                                + " WIJZIGING_GEGEVENS, WIJZIGING_DOSSIER, AFSLUITING.",
                        "/1/termijn: Een bewaargrond noemt een categorie en een termijn."),
                fouten(Bewaarregeling.class, """
                        [{"categorieen": [""], "werking": "ONMIDDELLIJK", "termijn": [
                            {"vanaf": "2023-01-01", "waarde": {
                              "waarde": {"soort": "TIJDELIJK", "duur": "15 jaar", "vanaf": "AFSLUITING"},
                              "bron": {"document": "Beleid"}}},
                            {"vanaf": "2024-01-01", "waarde": {
                              "waarde": {"soort": "TIJDELIJK", "duur": "P0D", "vanaf": "OVERLIJDEN"},
                              "bron": {"document": "Beleid", "paragraaf": "4"}}}]},
                         {"categorieen": ["WMO"], "werking": "ONMIDDELLIJK", "termijn": []}]
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "15Y",
                "p15y",
                "P15",
                "P15J",
                "P6W",
                "PT24H",
                "P1YT",
                "P-15Y",
                "-P15Y",
                "+P15Y",
                "P+15Y",
                "P015Y",
                "P0Y1D",
                "P1D1Y",
                "P1.5Y",
                "P15Y ",
                "P1000000000D",
                "P99999999999999999999Y",
                "P\u0661Y"
            })
    void eenDuurIsStrengGeschreven(String tekst) {
        assertEquals(List.of("/: " + GEEN_DUUR), fouten(Period.class, "\"" + tekst + "\""));
        assertEquals(List.of("/: " + GEEN_DUUR), fouten(Period.class, "15"));
    }

    @ParameterizedTest
    @CsvSource({"P15Y, 15, 0, 0", "P42D, 0, 0, 42", "P1Y6M14D, 1, 6, 14", "P18M, 0, 18, 0", "P0D, 0, 0, 0"})
    void eenDuurTeltJarenMaandenEnDagen(String tekst, int jaren, int maanden, int dagen) {
        assertEquals(
                Period.of(jaren, maanden, dagen),
                Lezer.van(Period.class).lees("\"" + tekst + "\"").get());
    }

    @Test
    void eenOordeelDatOnderwegIsGewijzigdWordtGeweigerd() {
        Bewaaroordeel oordeel = Voorbeelddossiers.BEWAAROORDELEN.get(0);
        anders(
                Bewaaroordeel.class,
                oordeel,
                "\"uitkomst\":\"VERNIETIGBAAR\"",
                "\"uitkomst\":\"BEWAREN\"",
                "/uitkomst: " + VOLGT_NIET);
        anders(
                Bewaaroordeel.class,
                oordeel,
                "\"vernietigbaarVanaf\":\"2043-05-01\",",
                "",
                "/vernietigbaarVanaf: " + VOLGT_NIET);
        anders(
                Bewaaroordeel.class,
                oordeel,
                "\"reden\":\"vernietigbaar\"",
                "\"reden\":\"blijvend\"",
                "/reden: " + VOLGT_NIET);
        anders(
                Bewaaroordeel.class,
                oordeel,
                "\"peildatum\":\"2043-05-01\"",
                "\"peildatum\":\"2043-04-30\"",
                "/uitkomst: " + VOLGT_NIET,
                "/reden: " + VOLGT_NIET,
                "/gegevens: " + VOLGT_NIET);
        anders(Bewaaroordeel.class, oordeel, ",\"reden\":\"vernietigbaar\"", "", "/reden: " + ONTBREEKT);
        anders(
                Bewaaroordeel.class,
                Voorbeelddossiers.BEWAAROORDELEN.get(4),
                "\"uitkomst\":\"LOOPT_NOG\",",
                "\"uitkomst\":\"LOOPT_NOG\",\"vernietigbaarVanaf\":\"2023-03-01\",",
                "/vernietigbaarVanaf: " + VOLGT_NIET);
    }

    @Test
    void hoeHetEenTotHetAnderStaatWordtGemeldWaarHetStaat() {
        anders(
                Dossier.class,
                Voorbeelddossiers.DOSSIERS.get(0),
                "426614174016",
                "426614174015",
                "/opschortingen: In een dossier staat alles een keer.");
        anders(
                Dossier.class,
                Voorbeelddossiers.DOSSIERS.get(0),
                "\"afgeslotenOp\":\"2023-04-30\"",
                "\"afgeslotenOp\":\"2023-02-28\"",
                "/stukken/0: Een dossierstuk wijzigt en eindigt niet voor het ontvangen is.");
        anders(
                Dossier.class,
                Voorbeelddossiers.DOSSIERS.get(0),
                "\"opgehevenOp\":\"2023-03-04\"",
                "\"opgehevenOp\":\"2023-02-28\"",
                "/opschortingen/1: Een opschorting eindigt niet voor haar begin.");
        anders(
                Dossier.class,
                Voorbeelddossiers.DOSSIERS.get(0),
                "\"op\":\"2023-03-08\"",
                "\"op\":\"2023-02-28\"",
                "/verzoeken/1: Over een verzoek wordt niet besloten voor het er is.");
        anders(
                Toestemming.class,
                Voorbeelddossiers.TOESTEMMINGEN.get(2),
                "\"ingetrokkenOp\":\"2023-03-01T09:30:00.121Z\"",
                "\"ingetrokkenOp\":\"2023-03-01T09:30:00.119Z\"",
                "/: Een toestemming wordt niet ingetrokken voor zij gegeven is.");
        anders(
                Gegevensoverdracht.class,
                Voorbeelddossiers.OVERDRACHTEN.get(0),
                "\"opgemaaktOp\":\"2023-03-03\"",
                "\"opgemaaktOp\":\"2023-02-28\"",
                "/: Een overdracht wordt niet gemaakt voor zij gevraagd is.");
        anders(
                Vernietigingslijst.class,
                Voorbeelddossiers.LIJSTEN.get(1),
                "p.pietersen",
                "j.jansen",
                "/: Een ander keurt de vernietigingslijst goed.");
        anders(
                Vernietigingslijst.class,
                Voorbeelddossiers.LIJSTEN.get(2),
                "\"op\":\"2023-03-02\"",
                "\"op\":\"2023-03-01\"",
                "/: Een vernietigingslijst wordt beoordeeld nadat zij is opgemaakt.");
        anders(
                Dossier.class,
                Voorbeelddossiers.DOSSIERS.get(0),
                ",\"gewijzigdOp\":\"2023-04-01\"}",
                "}",
                "/: Een dossier is gewijzigd wanneer een van zijn stukken dat is.");
        anders(
                Vernietigingslijst.class,
                Voorbeelddossiers.LIJSTEN.get(3),
                "\"afgerondOp\":\"2023-03-04\"",
                "\"afgerondOp\":\"2023-03-02\"",
                "/: Een vernietigingslijst wordt uitgevoerd na de goedkeuring.");
        anders(
                Vernietigingslijst.class,
                Voorbeelddossiers.LIJSTEN.get(0),
                "\"voorgesteldOp\":\"2023-03-02\"",
                "\"voorgesteldOp\":\"2023-02-28\"",
                "/kop: Een vernietigingslijst wordt niet opgemaakt voor de peildatum.");
        anders(
                Verwerking.class,
                Voorbeelddossiers.VERWERKINGEN.get(1),
                "\"GEWEIGERD\"",
                "\"MISLUKT\"",
                "/: Een verwerking eindigt na haar begin, en een weigering heeft een reden.");
        anders(
                Verwerkingsregister.class,
                Voorbeelddossiers.REGISTERS.get(0),
                "ARCHIEFBEHEER",
                "ONDERSTEUNING",
                "/: Elk verwerkingsdoel staat een keer in het register.");
    }

    @Test
    void eenSoortDieErNietIsWordtNietGeraden() {
        anders(
                Toestemming.class,
                Voorbeelddossiers.TOESTEMMINGEN.get(0),
                "\"soort\":\"GEGEVEN\"",
                "\"soort\":\"Gegeven\"",
                "/soort: Deze waarde bestaat niet. Kies uit: GEGEVEN, INGETROKKEN.");
        anders(
                Verstrekking.class,
                Voorbeelddossiers.VERSTREKKINGEN.get(2),
                "OP_VERZOEK_GEMEENTE",
                "OP_VERZOEK",
                "/grondslag/soort: Deze waarde bestaat niet. Kies uit: OP_TOESTEMMING, OP_UITZONDERING,"
                        + " OP_VERZOEK_GEMEENTE.");
        anders(
                Verstrekking.class,
                Voorbeelddossiers.VERSTREKKINGEN.get(0),
                "\"toestemmingen\":[\"" + Voorbeeldzaken.nummer(6) + "\",\"" + Voorbeeldzaken.nummer(7) + "\"]",
                "\"toestemmingen\":[]",
                "/grondslag/toestemmingen: Een grondslag op toestemming noemt de toestemming.");
    }

    @Test
    void eenUittrekselMetIetsOverEenAnderWordtGeweigerd() {
        anders(
                Uittreksel.class,
                Voorbeelddossiers.UITTREKSELS.get(0),
                "\"overAnder\":false",
                "\"overAnder\":true",
                "/rubrieken/0/regels: In een uittreksel staat alleen wat over de inwoner zelf gaat.");
        anders(
                Uittreksel.class,
                Voorbeelddossiers.UITTREKSELS.get(0),
                "\"weggelaten\":1",
                "\"weggelaten\":-1",
                "/rubrieken/0/weggelaten: In een uittreksel staat alleen wat over de inwoner zelf gaat.");
        String document = MAPPER.writeValueAsString(Voorbeelddossiers.UITTREKSELS.get(0))
                .replace("\"overAnder\":false", "\"overAnder\":true");
        assertEquals(
                1,
                Schemacontrole.fouten(GidwSchema.UITTREKSEL, MAPPER.readTree(document))
                        .size());
    }

    @Test
    void eenZegelEnEenSpoorZijnHexadecimaal() {
        Logregel regel = Voorbeelddossiers.LOGREGELS.get(1);
        anders(Logregel.class, regel, regel.zegel(), regel.zegel().substring(1), "/zegel: " + GEEN_ZEGEL);
        anders(Logregel.class, regel, regel.zegel(), "A".repeat(64), "/zegel: " + GEEN_ZEGEL);
        anders(Logregel.class, regel, regel.vorige(), "g".repeat(64), "/vorige: " + GEEN_ZEGEL);
        anders(
                Logregel.class,
                regel,
                "\"volgnummer\":2",
                "\"volgnummer\":0",
                "/volgnummer: Een logregel heeft een nummer vanaf 1 en zegels van 64 cijfers.");
        anders(
                Logregel.class,
                regel,
                "00000000000000ff",
                "00000000000000FF",
                "/verwerking/spoor/spanId: Dit moeten 16 hexadecimale cijfers zijn, met kleine letters.");
        anders(
                Spoor.class,
                regel.verwerking().spoor(),
                regel.verwerking().spoor().traceId(),
                "0".repeat(32),
                "/traceId: Een spoor bestaat uit 32 en 16 hexadecimale cijfers.");
        anders(Logstand.class, regel.stand(), regel.zegel(), "", "/zegel: " + GEEN_ZEGEL);
        Gegevensoverdracht overdracht = Voorbeelddossiers.OVERDRACHTEN.get(0);
        anders(
                Gegevensoverdracht.class,
                overdracht,
                overdracht.manifest().afdruk(),
                "0",
                "/manifest/afdruk: " + GEEN_ZEGEL);
        anders(
                Gegevensoverdracht.class,
                overdracht,
                overdracht.manifest().regels().get(1).afdruk(),
                "0",
                "/manifest/regels/1/afdruk: " + GEEN_ZEGEL);
    }

    @Test
    void deOntvangerVanEenOverdrachtZietDatErIetsIsGewijzigd() {
        String document = MAPPER.writeValueAsString(Voorbeelddossiers.OVERDRACHTEN.get(0));
        assertTrue(Lezer.van(Gegevensoverdracht.class).lees(document).get().klopt());
        assertFalse(Lezer.van(Gegevensoverdracht.class)
                .lees(document.replace("een eigen huis", "een huurhuis"))
                .get()
                .klopt());
    }

    /** Replaces every time a part of a document occurs, and expects these errors. */
    private static <T> void anders(Class<T> type, T waarde, String oud, String nieuw, String... fouten) {
        String goed = MAPPER.writeValueAsString(waarde);
        assertTrue(goed.contains(oud), goed);
        String document = goed.replace(oud, nieuw);
        assertEquals(List.of(fouten), fouten(type, document));
        JacksonException melding =
                assertThrows(JacksonException.class, () -> MAPPER.readValue(document, type), document);
        assertEquals(String.join("\n", fouten), melding.getOriginalMessage());
    }

    @ParameterizedTest
    @MethodSource("nl.gewoonindewijk.adapters.json.DossierHeenEnWeerTest#voorbeelden")
    <T> void geenFoutHerhaaltWatErOverEenInwonerStond(Class<T> type, T waarde) {
        String document = MAPPER.writeValueAsString(waarde)
                .replaceAll("(?<!\"soort\"):(\"(?:[^\"\\\\]|\\\\.)*\"|true|false)", ":\"Jansen 4711 \\\\u0007\"")
                .replaceAll("[\\[,]\"(?:[^\"\\\\]|\\\\.)*\"(?=[,\\]])", "[\"Jansen 4711 \\\\u0007\"");
        String fouten = fouten(type, document).toString();
        assertFalse(fouten.contains("Jansen") || fouten.contains("4711"), fouten);
        if (!fouten.equals("[]")) {
            JacksonException melding = assertThrows(JacksonException.class, () -> MAPPER.readValue(document, type));
            assertFalse(melding.toString().contains("Jansen"), melding::toString);
        }
    }

    static Stream<Arguments> typen() {
        return DossierHeenEnWeerTest.voorbeelden()
                .map(voorbeeld -> voorbeeld.get()[0])
                .distinct()
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("typen")
    void tweeduizendLagenWordenGemeldEnNietGelezen(Class<?> type) {
        List<String> fouten = fouten(type, "{\"kop\":".repeat(2_000) + "1" + "}".repeat(2_000));
        assertEquals(1, fouten.size());
        assertTrue(
                fouten.get(0).endsWith(": De gegevens zitten te diep in elkaar: ten hoogste 50 lagen."),
                fouten::toString);
    }

    private static List<String> fouten(Class<?> type, String document) {
        return Lezer.van(type)
                .lees(document)
                .fold(fouten -> fouten.map(Invoerfout::toString).asJava(), goed -> List.of());
    }
}
