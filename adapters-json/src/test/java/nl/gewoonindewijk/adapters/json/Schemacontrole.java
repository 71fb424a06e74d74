package nl.gewoonindewijk.adapters.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What an independent validator says of a document. */
final class Schemacontrole {

    private static final Map<GidwSchema, Schema> SCHEMAS = new EnumMap<>(GidwSchema.class);

    static {
        Map<String, String> bijNaam = Arrays.stream(GidwSchema.values())
                .map(GidwSchema::tekst)
                .collect(Collectors.toMap(
                        tekst -> GidwMapper.strict().readTree(tekst).get("$id").asString(), tekst -> tekst));
        SchemaRegistry register = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, bouwer -> bouwer.schemas(bijNaam));
        for (GidwSchema schema : GidwSchema.values()) {
            // Read as exact decimals, so that 92233720368547758.07 is what it says.
            SCHEMAS.put(schema, register.getSchema(GidwMapper.strict().readTree(schema.tekst())));
        }
    }

    private Schemacontrole() {}

    static List<Error> fouten(GidwSchema schema, JsonNode document) {
        return Objects.requireNonNull(SCHEMAS.get(schema))
                .validate(document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
