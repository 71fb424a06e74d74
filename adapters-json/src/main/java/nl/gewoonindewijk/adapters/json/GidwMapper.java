package nl.gewoonindewijk.adapters.json;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** The ready mapper, for whoever has none: strict on the library's types, and as strict as Jackson can be on any other. */
public final class GidwMapper {

    private GidwMapper() {}

    /**
     * Makes a mapper that refuses whatever Jackson would change in silence: a property that is missing, unknown, there twice
     * or {@code null}; text for a number, a number for text or a boolean, decimals for a whole number; text behind the document. It
     * reads documents of at most 5 MB and 50 levels.
     *
     * <p>To change something in it: {@code GidwMapper.strict().rebuild()}.
     */
    public static JsonMapper strict() {
        JsonFactory fabriek = JsonFactory.builder()
                .streamReadConstraints(Leesgrenzen.ALLE)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(fabriek)
                .addModule(new GidwModule())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual, tekst -> tekst.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }
}
