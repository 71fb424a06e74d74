package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gewoonindewijk.beleid.Beleidsboom;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.Bewaarregeling;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.overdracht.Gegevensoverdracht;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakkentabel;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.ondersteuning.werklijst.Caseload;
import nl.gewoonindewijk.ondersteuning.werklijst.Werkregel;
import nl.gewoonindewijk.regels.Toetsrapport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/** Each schema says of a type what the type itself says: the same properties, required or not, of the same kind. */
class SchemaEnTypesTest {

    private static final JsonMapper MAPPER = GidwMapper.strict();
    private static final TypeFactory TYPES = TypeFactory.createDefaultInstance();

    private static final Map<GidwSchema, Class<?>> WORTELS = Map.ofEntries(
            Map.entry(GidwSchema.JAARBUDGET, Jaarbudget.class),
            Map.entry(GidwSchema.TOETSRAPPORT, Toetsrapport.class),
            Map.entry(GidwSchema.CONTRACT, Contract.class),
            Map.entry(GidwSchema.BELEIDSBOOM, Beleidsboom.class),
            Map.entry(GidwSchema.GRENSVLAKKENTABEL, Grensvlakkentabel.class),
            Map.entry(GidwSchema.AANMELDING, Aanmelding.class),
            Map.entry(GidwSchema.TRAJECT, Traject.class),
            Map.entry(GidwSchema.ONDERSTEUNINGSPLAN, Ondersteuningsplan.class),
            Map.entry(GidwSchema.PGB, Pgb.class),
            Map.entry(GidwSchema.MELDCODE, Meldcode.class),
            Map.entry(GidwSchema.CASELOAD, Caseload.class),
            Map.entry(GidwSchema.WERKREGEL, Werkregel.class),
            Map.entry(GidwSchema.HANDELING, Handeling.class),
            Map.entry(GidwSchema.CODELIJSTEN, Codelijsten.class),
            Map.entry(GidwSchema.DOSSIER, Dossier.class),
            Map.entry(GidwSchema.TOESTEMMING, Toestemming.class),
            Map.entry(GidwSchema.VERSTREKKING, Verstrekking.class),
            Map.entry(GidwSchema.BEWAARREGELING, Bewaarregeling.class),
            Map.entry(GidwSchema.BEWAAROORDEEL, Bewaaroordeel.class),
            Map.entry(GidwSchema.UITTREKSEL, Uittreksel.class),
            Map.entry(GidwSchema.GEGEVENSOVERDRACHT, Gegevensoverdracht.class),
            Map.entry(GidwSchema.VERNIETIGINGSLIJST, Vernietigingslijst.class),
            Map.entry(GidwSchema.VERNIETIGINGSVERKLARING, Vernietigingsverklaring.class),
            Map.entry(GidwSchema.VERKLARINGSREGEL, Verklaringsregel.class),
            Map.entry(GidwSchema.LOGREGEL, Logregel.class),
            Map.entry(GidwSchema.VERWERKINGSREGISTER, Verwerkingsregister.class));

    /** What is written of a type beside its components, since it follows from them. */
    private static final Map<Class<?>, Set<String>> AFGELEID = Map.of(
            Toetsrapport.class, Set.of("vingerafdruk"),
            Bewaaroordeel.class, Set.of("uitkomst", "reden", "gegevens"));

    private static final Map<Class<?>, Set<String>> SOMS_AFGELEID =
            Map.of(Bewaaroordeel.class, Set.of("vernietigbaarVanaf"));

    private static final Map<Class<?>, String> ENKELVOUDIG = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(LocalDate.class, "string"),
            Map.entry(Instant.class, "string"),
            Map.entry(UUID.class, "string"),
            Map.entry(Period.class, "string"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(int.class, "integer"),
            Map.entry(Integer.class, "integer"),
            Map.entry(long.class, "integer"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(Bedrag.class, "number"));

    @ParameterizedTest
    @EnumSource
    void hetSchemaBeschrijftElkeComponentEnNietsAnders(GidwSchema schema) {
        JsonNode wortel = MAPPER.readTree(schema.tekst());
        new Vergelijking(wortel).vergelijk(TYPES.constructType(WORTELS.get(schema)), wortel, "#");
    }

    @ParameterizedTest
    @EnumSource
    void hetSchemaIsZelfEenGeldigSchema(GidwSchema schema) {
        Schema metaschema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), metaschema.validate(MAPPER.readTree(schema.tekst())));
    }

    @ParameterizedTest
    @EnumSource
    void elkeDefinitieWordtGebruikt(GidwSchema schema) {
        String tekst = schema.tekst();
        MAPPER.readTree(tekst)
                .path("$defs")
                .propertyNames()
                .forEach(naam -> assertTrue(tekst.contains("\"#/$defs/" + naam + "\""), naam));
    }

    @Test
    void elkTypeMetEenSchemaHeeftEenLezer() {
        WORTELS.values().forEach(type -> assertTrue(Lezer.van(type).lees("{}").isInvalid()));
    }

    /** Walks through a type and its schema together. */
    private record Vergelijking(JsonNode wortel) {

        void vergelijk(JavaType type, JsonNode schema, String plaats) {
            String verwijzing = schema.path("$ref").asString("");
            if (verwijzing.startsWith("urn:")) {
                JsonNode ander = metNaam(verwijzing);
                new Vergelijking(ander).vergelijk(type, ander, plaats);
                return;
            }
            JsonNode doel = gevolgd(schema);
            Class<?> klasse = type.getRawClass();
            assertFalse(
                    schema.path("description")
                            .asString(doel.path("description").asString(""))
                            .isBlank(),
                    plaats);
            if (ENKELVOUDIG.containsKey(klasse)) {
                assertEquals(ENKELVOUDIG.get(klasse), doel.path("type").asString(""), plaats);
            } else if (klasse.isEnum()) {
                vergelijkKeuzes(klasse, doel, plaats);
            } else if (klasse == List.class) {
                assertEquals("array", doel.path("type").asString(""), plaats);
                vergelijk(type.getContentType(), doel.get("items"), plaats + "/items");
            } else if (klasse == SortedMap.class) {
                vergelijk(type.getKeyType(), doel.get("propertyNames"), plaats + "/namen");
                vergelijk(type.getContentType(), doel.get("additionalProperties"), plaats + "/waarden");
            } else if (doel.has("oneOf")) {
                vergelijkSoorten(klasse, doel, plaats);
            } else if (klasse.isSealed()) {
                // The five verdicts have the same components.
                for (Class<?> soort : klasse.getPermittedSubclasses()) {
                    vergelijkVelden(TYPES.constructType(soort), doel, Set.of("soort"), plaats);
                }
            } else if (Arrays.stream(klasse.getInterfaces()).anyMatch(Class::isSealed)) {
                vergelijkVelden(type, doel, Set.of("soort"), plaats);
            } else if (klasse.getRecordComponents().length == 1) {
                vergelijk(type(type, klasse.getRecordComponents()[0]), schema, plaats);
            } else {
                vergelijkVelden(type, doel, AFGELEID.getOrDefault(klasse, Set.of()), plaats);
            }
        }

        private static JsonNode metNaam(String naam) {
            return Arrays.stream(GidwSchema.values())
                    .map(schema -> MAPPER.readTree(schema.tekst()))
                    .filter(schema -> schema.get("$id").asString().equals(naam))
                    .findFirst()
                    .orElseThrow();
        }

        private void vergelijkVelden(JavaType type, JsonNode schema, Set<String> extra, String plaats) {
            RecordComponent[] componenten = type.getRawClass().getRecordComponents();
            Set<String> namen = Arrays.stream(componenten)
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> verplicht = Arrays.stream(componenten)
                    .filter(component -> component.getType() != Optional.class)
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            namen.addAll(extra);
            namen.addAll(SOMS_AFGELEID.getOrDefault(type.getRawClass(), Set.of()));
            verplicht.addAll(extra);
            assertEquals("object", schema.path("type").asString(""), plaats);
            assertEquals(namen, new TreeSet<>(schema.get("properties").propertyNames()), plaats);
            assertEquals(verplicht, teksten(schema.get("required")), plaats);
            assertFalse(schema.get("additionalProperties").asBoolean(), plaats);
            for (RecordComponent component : componenten) {
                JsonNode eigenschap = schema.get("properties").get(component.getName());
                assertFalse(eigenschap.path("description").asString("").isBlank(), plaats + "/" + component.getName());
                vergelijk(type(type, component), eigenschap, plaats + "/" + component.getName());
            }
        }

        private void vergelijkSoorten(Class<?> klasse, JsonNode schema, String plaats) {
            assertEquals(
                    klasse.getPermittedSubclasses().length, schema.get("oneOf").size(), plaats);
            for (int i = 0; i < klasse.getPermittedSubclasses().length; i++) {
                Class<?> soort = klasse.getPermittedSubclasses()[i];
                JsonNode keuze = gevolgd(schema.get("oneOf").get(i));
                assertEquals(
                        soort.getSimpleName()
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                                .toUpperCase(java.util.Locale.ROOT),
                        keuze.at("/properties/soort/const").asString());
                vergelijkVelden(TYPES.constructType(soort), keuze, Set.of("soort"), plaats + "/" + i);
            }
        }

        private static void vergelijkKeuzes(Class<?> klasse, JsonNode schema, String plaats) {
            Set<String> constanten = Arrays.stream(klasse.getEnumConstants())
                    .map(constante -> ((Enum<?>) constante).name())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> keuzes = teksten(schema.get("enum"));
            if (plaats.endsWith("/onttrekkingen/items/uit")) {
                // Only these two may be drawn on.
                constanten.retainAll(
                        Set.of("WAARDEVOL_WERK_BESCHERMD_WONEN", "WAARDEVOL_WERK_MAATSCHAPPELIJKE_OPVANG"));
            }
            assertEquals(constanten, keuzes, plaats);
        }

        private static JavaType type(JavaType geheel, RecordComponent component) {
            JavaType type = TYPES.resolveMemberType(component.getGenericType(), geheel.getBindings());
            return type.hasRawClass(Optional.class) ? type.getReferencedType() : type;
        }

        private JsonNode gevolgd(JsonNode schema) {
            JsonNode verwijzing = schema.get("$ref");
            return verwijzing == null
                    ? schema
                    : gevolgd(wortel.at(verwijzing.asString().substring(1)));
        }

        private static Set<String> teksten(JsonNode lijst) {
            Set<String> teksten = new TreeSet<>();
            lijst.forEach(deel -> teksten.add(deel.asString()));
            return teksten;
        }
    }
}
