package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.ondersteuning.werklijst.Caseload;
import nl.gewoonindewijk.ondersteuning.werklijst.Werkregel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is written keeps to its schema, and schema and reader agree on a document that was spoiled in any one place. */
class OndersteuningSchemaTest {

    private static final JsonMapper MAPPER = GidwMapper.strict();

    /** Texts for every place where a text can stand: some are right in one place and wrong in another. */
    private static final List<String> TEKSTEN = List.of(
            "",
            " ",
            "x",
            "KORT",
            "LANG",
            "BEEINDIGEN",
            "INGETROKKEN",
            "NIET_BEREIKT",
            "1999-01-01",
            "2999-12-31",
            "2023-02-29",
            "2023-3-1",
            "1-1-1-1-1",
            "123E4567-E89B-12D3-A456-426614174000",
            "123e4567-e89b-12d3-a456-42661417400g",
            "2023-03-01T09:30:00Z",
            "2023-03-01T09:30:00.1234Z",
            "2023-02-29T09:30:00.123Z",
            "2023-03-01T24:00:00Z",
            "2023-03-01T09:30:00+01:00",
            "WK039201",
            "WK03920",
            "x".repeat(101),
            "x".repeat(200),
            "x".repeat(201),
            "x".repeat(4001));

    static Stream<Arguments> documenten() {
        return Vector.<Arguments>empty()
                .appendAll(met(GidwSchema.AANMELDING, Aanmelding.class, Voorbeeldzaken.AANMELDINGEN))
                .appendAll(met(GidwSchema.TRAJECT, Traject.class, Voorbeeldzaken.TRAJECTEN))
                .appendAll(met(GidwSchema.ONDERSTEUNINGSPLAN, Ondersteuningsplan.class, Voorbeeldzaken.PLANNEN))
                .appendAll(met(GidwSchema.PGB, Pgb.class, Voorbeeldzaken.PGBS))
                .appendAll(met(GidwSchema.MELDCODE, Meldcode.class, Voorbeeldzaken.MELDCODES))
                .appendAll(met(GidwSchema.CASELOAD, Caseload.class, Voorbeeldzaken.CASELOADS))
                .appendAll(met(GidwSchema.WERKREGEL, Werkregel.class, Voorbeeldzaken.WERKREGELS))
                .appendAll(met(GidwSchema.HANDELING, Handeling.class, List.of(Voorbeeldzaken.HANDELING)))
                .appendAll(met(GidwSchema.CODELIJSTEN, Codelijsten.class, List.of(Voorbeeldzaken.CODELIJSTEN)))
                .toJavaStream();
    }

    private static Vector<Arguments> met(GidwSchema schema, Class<?> type, List<?> waarden) {
        return Vector.ofAll(waarden).map(waarde -> Arguments.of(schema, type, MAPPER.valueToTree(waarde)));
    }

    @ParameterizedTest
    @MethodSource("documenten")
    void watGeschrevenWordtVoldoetAanZijnSchema(GidwSchema schema, Class<?> type, JsonNode document) {
        assertEquals(List.of(), Schemacontrole.fouten(schema, document));
        assertTrue(Lezer.van(type).lees(MAPPER.writeValueAsString(document)).isValid());
    }

    @ParameterizedTest
    @MethodSource("documenten")
    void schemaEnLezerZijnHetEensOverElkeBedorvenPlek(GidwSchema schema, Class<?> type, JsonNode document) {
        for (Mutatie mutatie : Mutatie.values()) {
            for (JsonPointer plaats : plaatsen(document)) {
                zijnHetEens(schema, type, mutatie.toegepast(document, plaats));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documenten")
    void schemaEnLezerZijnHetEensOverElkeAndereTekst(GidwSchema schema, Class<?> type, JsonNode document) {
        for (JsonPointer plaats : plaatsen(document)) {
            if (document.at(plaats).isString()) {
                TEKSTEN.forEach(tekst -> zijnHetEens(
                        schema, type, vervangen(document, plaats, JsonNodeFactory.instance.stringNode(tekst))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documenten")
    void schemaEnLezerZijnHetEensOverElkeLijstDieKorterIsOfLanger(GidwSchema schema, Class<?> type, JsonNode document) {
        for (JsonPointer plaats : plaatsen(document)) {
            if (document.at(plaats) instanceof ArrayNode lijst) {
                ArrayNode kort = lijst.deepCopy();
                ArrayNode lang = lijst.deepCopy();
                if (!lijst.isEmpty()) {
                    kort.remove(lijst.size() - 1);
                    lang.add(lijst.get(lijst.size() - 1));
                }
                zijnHetEens(schema, type, vervangen(document, plaats, kort));
                zijnHetEens(schema, type, vervangen(document, plaats, lang));
                zijnHetEens(schema, type, vervangen(document, plaats, lijst.arrayNode()));
            }
        }
    }

    static void zijnHetEens(GidwSchema schema, Class<?> type, JsonNode document) {
        String tekst = MAPPER.writeValueAsString(document);
        Vector<Invoerfout> alle = Lezer.van(type).lees(tekst).fold(Vector::ofAll, goed -> Vector.<Invoerfout>empty());
        Vector<Invoerfout> lezer = alle.reject(fout -> Voorbeeldzaken.SAMENHANG.contains(fout.melding()));
        List<Error> validator = Schemacontrole.fouten(schema, document);
        // A document that only order spoils may break the schema too, where the schema says part of it.
        assertTrue(
                lezer.isEmpty() == validator.isEmpty() || (lezer.isEmpty() && !alle.isEmpty()),
                () -> "De lezer zegt " + alle + ", het schema " + validator + " over " + tekst);
    }

    private static List<JsonPointer> plaatsen(JsonNode document) {
        List<JsonPointer> plaatsen = new ArrayList<>();
        verzamel(document, JsonPointer.empty(), plaatsen);
        return plaatsen;
    }

    private static void verzamel(JsonNode knoop, JsonPointer plaats, List<JsonPointer> plaatsen) {
        plaatsen.add(plaats);
        knoop.forEachEntry((naam, deel) -> verzamel(deel, plaats.appendProperty(naam), plaatsen));
        if (knoop.isArray()) {
            for (int index = 0; index < knoop.size(); index++) {
                verzamel(knoop.get(index), plaats.appendIndex(index), plaatsen);
            }
        }
    }

    private static JsonNode vervangen(JsonNode document, JsonPointer plaats, JsonNode waarde) {
        JsonNode kopie = document.deepCopy();
        if (kopie.at(plaats.head()) instanceof ArrayNode lijst) {
            lijst.set(plaats.last().getMatchingIndex(), waarde);
        } else {
            ((ObjectNode) kopie.at(plaats.head())).set(plaats.last().getMatchingProperty(), waarde);
        }
        return kopie;
    }
}
