package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.budget.Afwijking;
import nl.gewoonindewijk.budget.Begroting;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.Oormerkdoel;
import nl.gewoonindewijk.budget.Termijnbetaling;
import nl.gewoonindewijk.gedeeld.Bedrag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** What Jackson would change in silence is refused, with its path: by the ready mapper, and by any host's with the module. */
class StrengheidTest {

    private static final JsonMapper STRENG = GidwMapper.strict();

    /** As lenient as a mapper can be set. */
    private static final JsonMapper SOEPEL = JsonMapper.builder()
            .addModule(new GidwModule())
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS, MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .disable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    static Stream<Arguments> mappers() {
        return Stream.of(STRENG, SOEPEL).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void eenTermijnWordtNietVeranderdMaarGeweigerd(JsonMapper mapper) {
        assertEquals(
                1,
                mapper.readValue("{\"maand\":1,\"bedrag\":2}", Termijnbetaling.class)
                        .maand());
        weigert(mapper, "{\"bedrag\":2}", "/maand: Dit veld ontbreekt.");
        weigert(mapper, "{\"maand\":null,\"bedrag\":2}", "/maand: Dit veld mag niet null zijn.");
        weigert(mapper, "{\"maand\":1,\"bedrag\":2,\"betaaldOp\":null}", "/betaaldOp: Dit veld mag niet null zijn.");
        weigert(mapper, "{\"maand\":\"1\",\"bedrag\":2}", "/maand: Dit moet een getal zijn");
        weigert(mapper, "{\"maand\":1.9,\"bedrag\":2}", "/maand: Dit moet een heel getal zijn");
        weigert(mapper, "{\"maand\":1.0,\"bedrag\":2}", "/maand: Dit moet een heel getal zijn");
        weigert(mapper, "{\"maand\":1e0,\"bedrag\":2}", "/maand: Dit moet een heel getal zijn");
        weigert(mapper, "{\"maand\":true,\"bedrag\":2}", "/maand: Dit moet een getal zijn");
        weigert(mapper, "{\"maand\":[1],\"bedrag\":2}", "/maand: Dit moet een getal zijn");
        weigert(mapper, "{\"maand\":4294967297,\"bedrag\":2}", "/maand: Dit getal is te groot.");
        weigert(mapper, "{\"maand\":99999999999999999999,\"bedrag\":2}", "/maand: Dit getal is te groot.");
        weigert(mapper, "{\"maand\":1,\"bedrag\":\"2\"}", "/bedrag: Dit moet een getal zijn");
        weigert(mapper, "{\"maand\":1,\"bedrag\":\"\"}", "/bedrag: Dit moet een getal zijn");
        weigert(mapper, "{\"maand\":1,\"bedrag\":2.005}", "/bedrag: Een bedrag heeft ten hoogste twee decimalen.");
        weigert(mapper, "{\"maand\":1,\"bedrag\":2,\"Bedrag\":3}", "/Bedrag: Dit veld bestaat niet.");
        weigert(mapper, "{\"maand\":1,\"bedrag\":2,\"betaaldOp\":\"\"}", "/betaaldOp: Dit moet een datum zijn");
        weigert(mapper, "{\"maand\":1,\"bedrag\":2,\"betaaldOp\":[2023,1,1]}", "/betaaldOp: Dit moet een datum zijn");
        weigert(mapper, "{\"maand\":1,\"bedrag\":2,\"betaaldOp\":19000}", "/betaaldOp: Dit moet een datum zijn");
        weigert(mapper, "[{\"maand\":1,\"bedrag\":2}]", "/: Dit moet een groep velden zijn");
        weigert(mapper, "\"\"", "/: Dit moet een groep velden zijn");
        weigert(mapper, "null", "/: Dit mag niet null zijn.");
    }

    private static void weigert(JsonMapper mapper, String document, String fout) {
        MismatchedInputException melding = assertThrows(
                MismatchedInputException.class, () -> mapper.readValue(document, Termijnbetaling.class), document);
        assertTrue(melding.getOriginalMessage().startsWith(fout), melding::getOriginalMessage);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void jaEnNeeZijnGeenGetalEnGeenTekst(JsonMapper mapper) {
        String goed = "{\"omschrijving\":\"x\",\"effect\":-1,\"structureel\":true}";
        assertTrue(mapper.readValue(goed, Afwijking.class).structureel());
        for (String waarde : List.of("1", "0", "\"true\"", "\"\"", "null")) {
            assertThrows(
                    MismatchedInputException.class,
                    () -> mapper.readValue(goed.replace("true", waarde), Afwijking.class),
                    waarde);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void eenKeuzeGaatOpNaamAlleen(JsonMapper mapper) {
        assertEquals(Oormerkdoel.JEUGDOVERLAST, mapper.readValue("\"JEUGDOVERLAST\"", Oormerkdoel.class));
        for (String waarde : List.of("1", "\"1\"", "\"jeugdoverlast\"", "\"JEUGDOVERLAST \"", "\"\"", "null", "[]")) {
            assertThrows(MismatchedInputException.class, () -> mapper.readValue(waarde, Oormerkdoel.class), waarde);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void eenLijstIsVerplichtEnBevatGeenNull(JsonMapper mapper) {
        for (String posten :
                List.of("", "\"posten\":null,", "\"posten\":{},", "\"posten\":[null],", "\"posten\":\"\",")) {
            assertThrows(
                    MismatchedInputException.class,
                    () -> mapper.readValue("{" + posten + "\"dienstverlening\":0,\"winst\":0}", Begroting.class),
                    posten);
        }
        assertEquals(
                List.of(),
                mapper.readValue("{\"posten\":[],\"dienstverlening\":0,\"winst\":0}", Begroting.class)
                        .posten());
    }

    @Test
    void eenVeldDatErTweeKeerStaatWordtGeweigerd() {
        String document = "{\"maand\":1,\"bedrag\":2,\"bedrag\":3}";
        assertThrows(StreamReadException.class, () -> STRENG.readValue(document, Termijnbetaling.class));
        MismatchedInputException melding =
                assertThrows(MismatchedInputException.class, () -> SOEPEL.readValue(document, Termijnbetaling.class));
        assertTrue(
                melding.getOriginalMessage().startsWith("/bedrag: Dit veld staat er meer dan een keer."),
                melding::getOriginalMessage);
    }

    @Test
    void alleFoutenStaanInDeMelding() {
        MismatchedInputException melding = assertThrows(
                MismatchedInputException.class,
                () -> SOEPEL.readValue(Voorbeelden.lees("slecht-jaarbudget.json"), Jaarbudget.class));
        String tekst = melding.getOriginalMessage();
        assertEquals(21, tekst.lines().count());
        assertTrue(tekst.startsWith("/opdracht: "), tekst);
        assertTrue(tekst.endsWith("\nen nog 7 fouten"), tekst);
    }

    @Test
    void hetPadBegintBijHetDocumentVanDeHost() {
        MismatchedInputException melding = assertThrows(
                MismatchedInputException.class,
                () -> STRENG.readValue(
                        "[{\"a\":1.00},{\"a\":2.00,\"b~/\":\"3\"}]",
                        new TypeReference<List<java.util.Map<String, Bedrag>>>() {}));
        assertTrue(
                melding.getOriginalMessage().startsWith("/1/b~0~1: Dit moet een getal zijn"),
                melding::getOriginalMessage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"maand":1,"bedrag":2} {} | trailing
            {"maand":1,"bedrag":2}x   | tekst erachter
            {"maand":1,"bedrag":2     | afgebroken
            ''                        | leeg
            """)
    void deKlareMapperLeestEenDocumentEnNietsErachter(String document, String waarom) {
        assertThrows(JacksonException.class, () -> STRENG.readValue(document, Termijnbetaling.class), waarom);
    }

    /** A type of a host, which the module does not touch. */
    public record VanDeHost(String naam, int aantal, boolean ja) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            {"naam":"x","aantal":1}
            {"naam":"x","aantal":1,"ja":null}
            {"naam":null,"aantal":1,"ja":true}
            {"naam":"x","aantal":"1","ja":true}
            {"naam":"x","aantal":1.9,"ja":true}
            {"naam":"x","aantal":1,"ja":1}
            {"naam":"x","aantal":1,"ja":true,"meer":1}
            {"naam":"x","aantal":1,"aantal":2,"ja":true}
            {"naam":5,"aantal":1,"ja":true}
            """)
    void deKlareMapperIsOokStrengOpTypenVanEenHost(String document) {
        VanDeHost goed = STRENG.readValue("{\"naam\":\"x\",\"aantal\":1,\"ja\":true}", VanDeHost.class);
        assertEquals(new VanDeHost("x", 1, true), goed);
        assertThrows(JacksonException.class, () -> STRENG.readValue(document, VanDeHost.class));
    }
}
