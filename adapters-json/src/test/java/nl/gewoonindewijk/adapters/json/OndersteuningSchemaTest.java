package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.stream.Stream;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written keeps to its schema, and schema and reader agree on a document that was spoiled in any one place. */
class OndersteuningSchemaTest {

    private static final JsonMapper MAPPER = GidwMapper.strict();

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
        Schemaproef.elkeBedorvenPlek(schema, type, document);
    }

    @ParameterizedTest
    @MethodSource("documenten")
    void schemaEnLezerZijnHetEensOverElkeAndereTekst(GidwSchema schema, Class<?> type, JsonNode document) {
        Schemaproef.elkeAndereTekst(schema, type, document);
    }

    @ParameterizedTest
    @MethodSource("documenten")
    void schemaEnLezerZijnHetEensOverElkeLijstDieKorterIsOfLanger(GidwSchema schema, Class<?> type, JsonNode document) {
        Schemaproef.elkeLijstDieKorterIsOfLanger(schema, type, document);
    }
}
