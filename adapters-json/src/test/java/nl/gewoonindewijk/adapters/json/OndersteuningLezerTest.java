package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Contact;
import nl.gewoonindewijk.ondersteuning.aanmelding.Ontvangst;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a case that comes in, each error where it is, and none of it repeated. */
class OndersteuningLezerTest {

    private static final JsonMapper MAPPER = GidwMapper.strict();

    private static final String ONTBREEKT = "Dit veld ontbreekt.";
    private static final String GEEN_UUID = "Dit moet een UUID zijn, zoals \"123e4567-e89b-12d3-a456-426614174000\".";
    private static final String GEEN_TIJDSTIP =
            "Dit moet een tijdstip in UTC zijn, op de milliseconde, zoals \"2023-12-31T23:59:59.000Z\".";

    @Test
    void alleFoutenInEenOntvangstStaanInEenAntwoord() {
        String document = """
                {
                  "id": "1-1-1-1-1",
                  "opdracht": "Haarlem",
                  "ontvangenOp": "2023-02-29",
                  "kanaal": "POSTDUIF",
                  "aanleiding": "VRAAG",
                  "initiatief": null,
                  "aangemelde": {"soort": "BEKEND", "lid": {"inwoner": 5, "wijk": "WK1"}},
                  "leefgebied": "eigen huis",
                  "wmoMelding": "ja",
                  "vraag": " ",
                  "bsn": "123456782"
                }
                """;
        assertEquals(
                List.of(
                        "/id: " + GEEN_UUID,
                        "/opdracht: De code van een opdracht bestaat uit kleine letters, cijfers en streepjes, zoals"
                                + " haarlem-gidw.",
                        "/ontvangenOp: Dit moet een datum zijn die bestaat, zoals \"2023-12-31\".",
                        "/kanaal: Deze waarde bestaat niet. Kies uit: TELEFONISCH, SCHRIFTELIJK, DIGITAAL,"
                                + " PERSOONLIJK.",
                        "/initiatief: Dit veld mag niet null zijn.",
                        "/aangemelde/lid/inwoner: " + GEEN_UUID,
                        "/aangemelde/lid/huishouden: " + ONTBREEKT,
                        "/aangemelde/lid/wijk: Een wijkcode bestaat uit WK en zes cijfers, zoals WK039201.",
                        "/leefgebied: Een code bestaat uit 1 tot en met 60 letters, cijfers en streepjes.",
                        "/instroomreden: " + ONTBREEKT,
                        "/wmoMelding: Dit moet true of false zijn, zonder aanhalingstekens.",
                        "/vraag: Deze tekst is verplicht en telt ten hoogste 4000 tekens.",
                        "/bsn: Dit veld bestaat niet."),
                fouten(Ontvangst.class, document));
    }

    @Test
    void eenHostLeestEenPlanDatNogNietAfIs() {
        assertEquals(
                Planinhoud.leeg(),
                Lezer.van(Planinhoud.class)
                        .lees("{\"doelen\":[],\"activiteiten\":[],\"betrokkenen\":[],\"rechten\":[]}")
                        .get());
        assertEquals(
                List.of(
                        "/doelen/0/resultaat: " + ONTBREEKT,
                        "/activiteiten/0/vorm: Aanvullende Ondersteuning is er alleen met een ondersteuningsplan.",
                        "/betrokkenen: Dit moet een lijst zijn, tussen [ en ].",
                        "/rechten/1: Deze waarde bestaat niet. Kies uit: ONAFHANKELIJKE_CLIENTONDERSTEUNING, PRIVACY,"
                                + " KLACHTRECHT, BEZWAAR_EN_BEROEP."),
                fouten(Planinhoud.class, """
                        {"doelen": [{"doel": "een huis"}], "betrokkenen": {}, "rechten": ["PRIVACY", "privacy"],
                         "activiteiten": [{"omschrijving": "hulp", "vorm":
                          {"onderdeel": "AANVULLENDE_ONDERSTEUNING", "deelname": "GEZIN", "duur": "KORT"}}]}
                        """));
    }

    @Test
    void eenHostLeestEenContact() {
        assertEquals(
                List.of("/bereikt: Dit veld staat er meer dan een keer.", "/medewerker: " + ONTBREEKT),
                fouten(Contact.class, """
                        {"op": "2023-03-01", "soort": "AFSPRAAK", "kanaal": "DIGITAAL",
                         "bereikt": true, "bereikt": false}
                        """));
    }

    @Test
    void dagenOpEenOnmogelijkeVolgordeWordenGemeldWaarZeStaan() {
        anders(
                Aanmelding.class,
                Voorbeeldzaken.AANMELDINGEN.get(2),
                "\"op\":\"2023-03-02\"",
                "\"op\":\"2023-02-28\"",
                "/: Contacten staan op volgorde, de eerste niet voor de ontvangst.");
        anders(
                Aanmelding.class,
                Voorbeeldzaken.AANMELDINGEN.get(3),
                "\"afgerondOp\":\"2023-03-03\"",
                "\"afgerondOp\":\"2023-03-02\"",
                "/: Een aanmelding wordt niet afgerond voor haar laatste contact.");
        anders(
                Traject.class,
                Voorbeeldzaken.TRAJECTEN.get(0),
                "\"vanaf\":\"2023-03-31\"",
                "\"vanaf\":\"2023-03-01\"",
                "/regie: De datums van een tijdlijn lopen op.");
        anders(
                Traject.class,
                Voorbeeldzaken.TRAJECTEN.get(1),
                "\"vanaf\":\"2023-03-01\"",
                "\"vanaf\":\"2023-03-02\"",
                "/: Vanaf de eerste dag van een traject houdt iemand de regie.");
        anders(
                Ondersteuningsplan.class,
                Voorbeeldzaken.PLANNEN.get(4),
                "\"evaluatieOp\":\"2023-05-30\"",
                "\"evaluatieOp\":\"2023-03-06\"",
                "/verloop/versies/0: Een plan wordt na zijn ondertekening geevalueerd.");
        anders(
                Ondersteuningsplan.class,
                Voorbeeldzaken.PLANNEN.get(5),
                "\"ingetrokkenOp\":\"2023-03-02\"",
                "\"ingetrokkenOp\":\"2023-02-28\"",
                "/: Een plan wordt niet ingetrokken voor zijn begin.");
        anders(
                Pgb.class,
                Voorbeeldzaken.PGBS.get(0),
                "\"aangevraagdOp\":\"2023-03-02\"",
                "\"aangevraagdOp\":\"2023-02-28\"",
                "/aanvraag: Een Pgb wordt aangevraagd nadat het met de gemeente is besproken.");
        anders(
                Pgb.class,
                Voorbeeldzaken.PGBS.get(2),
                "\"geevalueerdOp\":\"2023-04-10\"",
                "\"geevalueerdOp\":\"2023-03-25\"",
                "/: Een evaluatie komt na het laatste besluit.");
        anders(
                Meldcode.class,
                Voorbeeldzaken.MELDCODES.get(1),
                "\"op\":\"2023-03-02\"",
                "\"op\":\"2023-02-28\"",
                "/: De stappen van de meldcode staan op volgorde van dag.");
        anders(
                Verplichting.class,
                Voorbeeldzaken.VERPLICHTING,
                "\"uiterlijk\":\"2023-03-08\"",
                "\"uiterlijk\":\"2023-02-28\"",
                "/: Een verplichting verloopt niet voor haar begin.");
    }

    @Test
    void watEenStandNietKanWordtGemeld() {
        anders(
                Aanmelding.class,
                Voorbeeldzaken.AANMELDINGEN.get(2),
                "\"bereikt\":true",
                "\"bereikt\":false",
                "/contacten: Een opgepakte aanmelding heeft contact gehad.");
        anders(
                Aanmelding.class,
                Voorbeeldzaken.AANMELDINGEN.get(0),
                "\"bereikt\":false",
                "\"bereikt\":true",
                "/contacten: Een open aanmelding heeft nog geen contact.");
        anders(
                Aanmelding.class,
                Voorbeeldzaken.AANMELDINGEN.get(3),
                "\"duur\":\"KORT\"",
                "\"duur\":\"LANG\"",
                "/afronding/vorm: Lange ondersteuning is een traject.");
        anders(
                Aanmelding.class,
                Voorbeeldzaken.AANMELDINGEN.get(5),
                "\"bereikt\":true",
                "\"bereikt\":false",
                "/: Een aanmelding wordt niet zonder contact beantwoord.");
        anders(
                Aanmelding.class,
                Voorbeeldzaken.AANMELDINGEN.get(5),
                "\"VluchtelingenWerk\"",
                "\" \"",
                "/afronding/verwezenNaar: Deze tekst is verplicht en telt ten hoogste 200 tekens.");
        anders(
                Traject.class,
                Voorbeeldzaken.TRAJECTEN.get(0),
                "\"onderdeel\":\"AANVULLENDE_ONDERSTEUNING\",\"deelname\":\"GEZIN\",\"duur\":\"LANG\"",
                "\"onderdeel\":\"SOCIALE_BASIS\",\"deelname\":\"GEZIN\",\"duur\":\"KORT\"",
                "/start/vorm: Een traject is lange ondersteuning.");
        anders(
                Ondersteuningsplan.class,
                Voorbeeldzaken.PLANNEN.get(4),
                "\"PRIVACY\",",
                "",
                "/verloop/versies/0/inhoud: Een onvolledig plan wordt niet getekend.");
        anders(
                Ondersteuningsplan.class,
                Voorbeeldzaken.PLANNEN.get(2),
                "\"besluit\":\"VOORTZETTEN\",\"volgendeOp\":\"2023-08-28\"",
                "\"besluit\":\"BEEINDIGEN\"",
                "/verloop: Dit plan is beeindigd.");
        anders(
                Ondersteuningsplan.class,
                Voorbeeldzaken.PLANNEN.get(4),
                "\"besluit\":\"VOORTZETTEN\",\"volgendeOp\":\"2023-08-28\"",
                "\"besluit\":\"BEEINDIGEN\"",
                "/verloop/evaluaties: Na de evaluatie die een plan beeindigt komt er geen meer.");
        anders(
                Pgb.class,
                Voorbeeldzaken.PGBS.get(1),
                "\"besluit\":\"VERLENGEN\"",
                "\"besluit\":\"BEEINDIGEN\"",
                "/herzieningen: Dit Pgb is beeindigd.");
        anders(
                Meldcode.class,
                Voorbeeldzaken.MELDCODES.get(2),
                "\"soort\":\"BESLOTEN\"",
                "\"soort\":\"LOPEND\"",
                "/stappen: Wie de laatste stap zet, beslist.",
                "/besluit: Dit veld bestaat niet.");
        anders(
                Codelijsten.class,
                Voorbeeldzaken.CODELIJSTEN,
                "\"code\":\"19\"",
                "\"code\":\"02\"",
                "/uitstroom/waarden: Een codelijst heeft keuzes, elk met een eigen code.");
    }

    @Test
    void eenOnbekendeStandNoemtDeStandenDieErZijn() {
        anders(
                Pgb.class,
                Voorbeeldzaken.PGBS.get(0),
                "AANGEVRAAGD",
                "KWIJT",
                "/soort: Deze waarde bestaat niet. Kies uit: AANGEVRAAGD, TOEGEKEND, IN_HERZIENING, AFGEWEZEN,"
                        + " BEEINDIGD.");
        anders(
                Aanmelding.class,
                Voorbeeldzaken.AANMELDINGEN.get(6),
                "INGETROKKEN",
                "KWIJT",
                "/afronding/soort: Deze waarde bestaat niet. Kies uit: KORTE_ONDERSTEUNING, NAAR_TRAJECT,"
                        + " BUITEN_OPDRACHT, INGETROKKEN, NIET_BEREIKT.");
        anders(
                Aanmelding.class,
                Voorbeeldzaken.AANMELDINGEN.get(6),
                "{\"soort\":\"INGETROKKEN\"}",
                "{\"soort\":\"INGETROKKEN\",\"soort\":\"INGETROKKEN\"}",
                "/afronding/soort: Dit veld staat er meer dan een keer.");
        anders(
                Pgb.class,
                Voorbeeldzaken.PGBS.get(2),
                "\"toegekend\":{\"soort\":\"TOEGEKEND\",",
                "\"toegekend\":{\"soort\":\"AANGEVRAAGD\",",
                "/toegekend/soort: Deze waarde bestaat niet. Kies uit: TOEGEKEND.");
    }

    /** Replaces every time a part of a case occurs, and expects these errors. */
    private static <T> void anders(Class<T> type, T zaak, String oud, String nieuw, String... fouten) {
        String goed = MAPPER.writeValueAsString(zaak);
        assertTrue(goed.contains(oud), goed);
        String document = goed.replace(oud, nieuw);
        assertEquals(List.of(fouten), fouten(type, document));
        if (document.indexOf("soort\":\"INGETROKKEN\",\"soort") < 0) {
            JacksonException melding =
                    assertThrows(JacksonException.class, () -> MAPPER.readValue(document, type), document);
            assertEquals(String.join("\n", fouten), melding.getOriginalMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-1-1-1-1",
                "123e4567e89b12d3a456426614174000",
                "123e4567-e89b-12d3-a456-42661417400",
                "123e4567-e89b-12d3-a456-4266141740000",
                "123e4567-e89b-12d3-a456-42661417400g",
                "{123e4567-e89b-12d3-a456-426614174000}",
                "00000000-0000-0000-0000-00000000-001",
                ""
            })
    void eenNummerIsEenHeleUuid(String tekst) {
        assertEquals(List.of("/: " + GEEN_UUID), fouten(UUID.class, "\"" + tekst + "\""));
    }

    @Test
    void eenNummerMagInHoofdlettersEnWordtInKleineLettersGeschreven() {
        UUID nummer = Lezer.van(UUID.class)
                .lees("\"123E4567-E89B-12D3-A456-426614174000\"")
                .get();
        assertEquals(UUID.fromString("123e4567-e89b-12d3-a456-426614174000"), nummer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-03-01T09:30:00",
                "2023-03-01T09:30Z",
                "2023-03-01 09:30:00Z",
                "2023-03-01t09:30:00z",
                "2023-03-01T09:30:00+00:00",
                "2023-03-01T09:30:00.1234Z",
                "2023-03-01T09:30:00.Z",
                "2023-03-01T24:00:00Z",
                "2023-03-01T23:59:60Z",
                "2023-02-29T09:30:00Z",
                "+12023-03-01T09:30:00Z",
                "-2023-03-01T09:30:00Z",
                ""
            })
    void eenTijdstipIsInUtcEnNietFijnerDanEenMilliseconde(String tekst) {
        assertEquals(List.of("/: " + GEEN_TIJDSTIP), fouten(Instant.class, "\"" + tekst + "\""));
        assertEquals(List.of("/: " + GEEN_TIJDSTIP), fouten(Instant.class, "1677663000"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01T09:30:00Z, 2023-03-01T09:30:00.000Z",
        "2023-03-01T09:30:00.1Z, 2023-03-01T09:30:00.100Z",
        "0001-01-01T00:00:00.000Z, 0001-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59.999Z, 9999-12-31T23:59:59.999Z"
    })
    void eenTijdstipStaatErMetZijnMilliseconden(String gelezen, String geschreven) {
        String json = MAPPER.writeValueAsString(Voorbeeldzaken.HANDELING).replace("2023-03-01T09:30:00.120Z", gelezen);
        Handeling handeling = Lezer.van(Handeling.class).lees(json).get();
        assertEquals(Instant.parse(geschreven), handeling.tijdstip());
        assertTrue(MAPPER.writeValueAsString(handeling).contains("\"tijdstip\":\"" + geschreven + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01T00:00:00Z", "-0001-12-31T23:59:59Z", "+1000000000-12-31T23:59:59Z"})
    void eenTijdstipBuitenVierCijfersWordtNietGeschreven(String tijdstip) {
        Handeling handeling = Voorbeeldzaken.HANDELING.withTijdstip(Instant.parse(tijdstip));
        assertThrows(RuntimeException.class, () -> MAPPER.writeValueAsString(handeling));
    }

    @ParameterizedTest
    @ValueSource(classes = {Aanmelding.class, Traject.class, Ondersteuningsplan.class, Pgb.class, Meldcode.class})
    void tweeduizendLagenWordenGemeldEnNietGelezen(Class<? extends Zaak> type) {
        List<String> fouten = fouten(type, "{\"start\":".repeat(2_000) + "1" + "}".repeat(2_000));
        assertEquals(1, fouten.size());
        assertTrue(
                fouten.get(0).endsWith(": De gegevens zitten te diep in elkaar: ten hoogste 50 lagen."),
                fouten::toString);
    }

    @Test
    void geenFoutHerhaaltWatErOverEenInwonerStond() {
        for (Zaak zaak : List.of(
                Voorbeeldzaken.AANMELDINGEN.get(3),
                Voorbeeldzaken.TRAJECTEN.get(2),
                Voorbeeldzaken.PLANNEN.get(3),
                Voorbeeldzaken.PGBS.get(1),
                Voorbeeldzaken.MELDCODES.get(2))) {
            Class<?> type = zaak.getClass().getInterfaces()[0];
            String soort = "\"soort\":\"" + zaak.status() + "\"";
            String document = MAPPER.writeValueAsString(zaak)
                    .replaceAll(":(\"(?:[^\"\\\\]|\\\\.)*\"|true|false)", ":\"Jansen 4711 \\\\u0007\"")
                    .replaceFirst("\"soort\":\"[^\"]*\"", soort);
            List<String> fouten = fouten(type, document);
            assertTrue(fouten.size() > 5, fouten::toString);
            assertFalse(fouten.stream().anyMatch(fout -> fout.contains("Jansen") || fout.contains("4711")));
            JacksonException melding = assertThrows(JacksonException.class, () -> MAPPER.readValue(document, type));
            assertFalse(melding.toString().contains("Jansen"), melding::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"op\":Jansen}",
                "{\"op\":\"2023-03-01\",\"medewerker\":'Jansen'}",
                "{\"op\":\"Jansen",
                "[Jansen]"
            })
    void ookWatGeenJsonIsHerhaaltGeenNaam(String document) {
        JacksonException melding =
                assertThrows(JacksonException.class, () -> MAPPER.readValue(document, Contact.class));
        assertFalse(melding.toString().contains("Jansen"), melding::toString);
        assertFalse(fouten(Contact.class, document).toString().contains("Jansen"));
    }

    private static List<String> fouten(Class<?> type, String document) {
        return Lezer.van(type)
                .lees(document)
                .fold(fouten -> fouten.map(Invoerfout::toString).asJava(), goed -> List.of());
    }
}
