package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.Bewaarregeling;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.overdracht.Gegevensoverdracht;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written keeps to its schema, and schema and reader agree on a document that was spoiled in any one place. */
class DossierSchemaTest {

    private static final JsonMapper MAPPER = GidwMapper.strict();

    static Stream<Arguments> documenten() {
        return Vector.<Arguments>empty()
                .appendAll(met(GidwSchema.DOSSIER, Dossier.class, Voorbeelddossiers.DOSSIERS))
                .appendAll(met(GidwSchema.TOESTEMMING, Toestemming.class, Voorbeelddossiers.TOESTEMMINGEN))
                .appendAll(met(GidwSchema.VERSTREKKING, Verstrekking.class, Voorbeelddossiers.VERSTREKKINGEN))
                .appendAll(met(GidwSchema.BEWAARREGELING, Bewaarregeling.class, Voorbeelddossiers.EIGEN_REGELINGEN))
                .appendAll(met(GidwSchema.BEWAAROORDEEL, Bewaaroordeel.class, Voorbeelddossiers.BEWAAROORDELEN))
                .appendAll(met(GidwSchema.UITTREKSEL, Uittreksel.class, Voorbeelddossiers.UITTREKSELS))
                .appendAll(met(GidwSchema.GEGEVENSOVERDRACHT, Gegevensoverdracht.class, Voorbeelddossiers.OVERDRACHTEN))
                .appendAll(met(GidwSchema.VERNIETIGINGSLIJST, Vernietigingslijst.class, Voorbeelddossiers.LIJSTEN))
                .appendAll(met(
                        GidwSchema.VERNIETIGINGSVERKLARING,
                        Vernietigingsverklaring.class,
                        Voorbeelddossiers.VERKLARINGEN))
                .appendAll(
                        met(GidwSchema.VERKLARINGSREGEL, Verklaringsregel.class, Voorbeelddossiers.VERKLARINGSREGELS))
                .appendAll(met(GidwSchema.LOGREGEL, Logregel.class, Voorbeelddossiers.LOGREGELS))
                .appendAll(met(GidwSchema.VERWERKINGSREGISTER, Verwerkingsregister.class, Voorbeelddossiers.REGISTERS))
                .toJavaStream();
    }

    private static Vector<Arguments> met(GidwSchema schema, Class<?> type, List<?> waarden) {
        return Vector.ofAll(waarden).map(waarde -> Arguments.of(schema, type, MAPPER.valueToTree(waarde)));
    }

    @Test
    void deTermijnenVanDeWetVoldoenAanHetSchema() {
        assertEquals(
                List.of(),
                Schemacontrole.fouten(GidwSchema.BEWAARREGELING, MAPPER.valueToTree(LandelijkeBewaarregeling.HUIDIG)));
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
