package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whether schema and reader agree on a document that was spoiled in any one place. */
final class Schemaproef {

    private static final JsonMapper MAPPER = GidwMapper.strict();

    /** What a schema cannot say. */
    private static final Set<String> SAMENHANG =
            HashSet.ofAll(Voorbeeldzaken.SAMENHANG).addAll(Voorbeelddossiers.SAMENHANG);

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
            "P15Y",
            "P1Y6M42D",
            "P999999999D",
            "P1000000000D",
            "P0D",
            "P01D",
            "P1D1Y",
            "P6W",
            "p15y",
            "-P15Y",
            "P-15Y",
            "P1YT1H",
            "P",
            "999990019",
            "123456789",
            "99999001",
            "000000000",
            "0".repeat(16),
            "0".repeat(32),
            "0".repeat(64),
            "a".repeat(16),
            "a".repeat(32),
            "a".repeat(64),
            "A".repeat(32),
            "A".repeat(64),
            "GEWEIGERD",
            "TIJDELIJK",
            "ONBEKEND",
            "WK039201",
            "WK03920",
            "x".repeat(101),
            "x".repeat(200),
            "x".repeat(201),
            "x".repeat(4001));

    private Schemaproef() {}

    /** Every place, spoiled in every way. */
    static void elkeBedorvenPlek(GidwSchema schema, Class<?> type, JsonNode document) {
        for (Mutatie mutatie : Mutatie.values()) {
            for (JsonPointer plaats : plaatsen(document)) {
                zijnHetEens(schema, type, mutatie.toegepast(document, plaats));
            }
        }
    }

    /** Every text, replaced by every other. */
    static void elkeAndereTekst(GidwSchema schema, Class<?> type, JsonNode document) {
        for (JsonPointer plaats : plaatsen(document)) {
            if (document.at(plaats).isString()) {
                TEKSTEN.forEach(tekst -> zijnHetEens(
                        schema, type, vervangen(document, plaats, JsonNodeFactory.instance.stringNode(tekst))));
            }
        }
    }

    /** Every list, without its last part, with that part twice, and empty. */
    static void elkeLijstDieKorterIsOfLanger(GidwSchema schema, Class<?> type, JsonNode document) {
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

    /** Reader and schema both accept a document, or both refuse it. */
    static void zijnHetEens(GidwSchema schema, Class<?> type, JsonNode document) {
        String tekst = MAPPER.writeValueAsString(document);
        Vector<Invoerfout> alle = Lezer.van(type).lees(tekst).fold(Vector::ofAll, goed -> Vector.<Invoerfout>empty());
        Vector<Invoerfout> lezer = alle.reject(fout -> SAMENHANG.contains(fout.melding()));
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
        if (plaats.matches()) {
            return waarde;
        }
        JsonNode kopie = document.deepCopy();
        if (kopie.at(plaats.head()) instanceof ArrayNode lijst) {
            lijst.set(plaats.last().getMatchingIndex(), waarde);
        } else {
            ((ObjectNode) kopie.at(plaats.head())).set(plaats.last().getMatchingProperty(), waarde);
        }
        return kopie;
    }
}
