package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Codelijst;
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
import nl.gewoonindewijk.ondersteuning.werklijst.Caseload;
import nl.gewoonindewijk.ondersteuning.werklijst.Werkregel;
import nl.gewoonindewijk.testkit.HeenEnWeerWet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Whatever leads from question to support reads back equal, in every state: the ready mapper, a host's, and the reader. */
class OndersteuningHeenEnWeerTest {

    private static final JsonMapper MAPPER = GidwMapper.strict();

    private static final JsonMapper VAN_EEN_HOST = JsonMapper.builder()
            .addModule(new GidwModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(inclusie -> inclusie.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    static Stream<Arguments> voorbeelden() {
        return Vector.<Arguments>empty()
                .appendAll(met(Aanmelding.class, Voorbeeldzaken.AANMELDINGEN))
                .appendAll(met(Traject.class, Voorbeeldzaken.TRAJECTEN))
                .appendAll(met(Ondersteuningsplan.class, Voorbeeldzaken.PLANNEN))
                .appendAll(met(Pgb.class, Voorbeeldzaken.PGBS))
                .appendAll(met(Meldcode.class, Voorbeeldzaken.MELDCODES))
                .appendAll(met(Caseload.class, Voorbeeldzaken.CASELOADS))
                .appendAll(met(Werkregel.class, Voorbeeldzaken.WERKREGELS))
                .appendAll(met(Verplichting.class, List.of(Voorbeeldzaken.VERPLICHTING)))
                .appendAll(met(Handeling.class, List.of(Voorbeeldzaken.HANDELING)))
                .appendAll(met(Codelijsten.class, List.of(Voorbeeldzaken.CODELIJSTEN)))
                .appendAll(met(Codelijst.class, List.of(Codelijsten.UITSTROOM)))
                .appendAll(met(Ontvangst.class, List.of(Voorbeeldzaken.ONTVANGST)))
                .appendAll(met(Planinhoud.class, List.of(Voorbeeldzaken.INHOUD, Planinhoud.leeg())))
                .appendAll(met(Contact.class, List.of(Voorbeeldzaken.CONTACT)))
                .toJavaStream();
    }

    private static <T> Vector<Arguments> met(Class<T> type, List<? extends T> waarden) {
        return Vector.ofAll(waarden).map(waarde -> Arguments.of(type, waarde));
    }

    @ParameterizedTest
    @MethodSource("voorbeelden")
    <T> void komtTerugZoalsHetGing(Class<T> type, T waarde) {
        controleer(waarde, type);
    }

    static <T> void controleer(T waarde, Class<T> type) {
        String json = MAPPER.writeValueAsString(waarde);
        assertEquals(json, VAN_EEN_HOST.writeValueAsString(waarde));
        HeenEnWeerWet.controleer(waarde, VAN_EEN_HOST::writeValueAsBytes, bytes -> VAN_EEN_HOST.readValue(bytes, type));
        HeenEnWeerWet.controleer(waarde, MAPPER::writeValueAsString, tekst -> MAPPER.readValue(tekst, type));
        HeenEnWeerWet.<T, JsonNode>controleer(waarde, MAPPER::valueToTree, boom -> MAPPER.treeToValue(boom, type));
        HeenEnWeerWet.controleer(waarde, MAPPER::writeValueAsString, tekst -> Lezer.van(type)
                .lees(tekst)
                .get());
    }

    @Test
    void elkeStandHeeftEenVoorbeeldEnHeetInJsonZoalsInDeTaal() {
        elkeStand(Aanmelding.Status.values(), Voorbeeldzaken.AANMELDINGEN);
        elkeStand(Traject.Status.values(), Voorbeeldzaken.TRAJECTEN);
        elkeStand(Ondersteuningsplan.Status.values(), Voorbeeldzaken.PLANNEN);
        elkeStand(Pgb.Status.values(), Voorbeeldzaken.PGBS);
        elkeStand(Meldcode.Status.values(), Voorbeeldzaken.MELDCODES);
    }

    private static void elkeStand(Enum<?>[] standen, List<? extends Zaak> zaken) {
        Vector<String> soorten = Vector.ofAll(zaken).map(OndersteuningHeenEnWeerTest::soort);
        assertEquals(Vector.of(standen).map(stand -> stand.name()).toSet(), soorten.toSet());
        assertEquals(Vector.ofAll(zaken).map(zaak -> zaak.status().name()), soorten);
    }

    private static String soort(Zaak zaak) {
        return MAPPER.valueToTree(zaak).get("soort").asString();
    }

    @Test
    void eenBladzijdeVanOpgeslagenZakenKomtTerugZoalsZeGing() {
        TypeReference<Bladzijde<Opgeslagen<Aanmelding>>> type = new TypeReference<>() {};
        Bladzijde<Opgeslagen<Aanmelding>> bladzijde = new Bladzijde<>(
                Voorbeeldzaken.AANMELDINGEN.stream()
                        .map(aanmelding -> new Opgeslagen<>(aanmelding, 3))
                        .toList(),
                Optional.of(new Bladzijde.Plek(Voorbeeldzaken.DAG, Voorbeeldzaken.nummer(1))));
        HeenEnWeerWet.controleer(
                bladzijde, MAPPER.writerFor(type)::writeValueAsString, tekst -> MAPPER.readValue(tekst, type));
    }

    @Test
    void eenLaatsteBladzijdeVanDeWerklijstNoemtGeenVolgende() {
        TypeReference<Bladzijde<Werkregel>> type = new TypeReference<>() {};
        Bladzijde<Werkregel> bladzijde = new Bladzijde<>(Voorbeeldzaken.WERKREGELS, Optional.empty());
        HeenEnWeerWet.controleer(
                bladzijde,
                VAN_EEN_HOST.writerFor(type)::writeValueAsString,
                tekst -> VAN_EEN_HOST.readValue(tekst, type));
        assertEquals(
                "{\"inhoud\":[]}",
                MAPPER.writerFor(type).writeValueAsString(new Bladzijde<>(List.of(), Optional.empty())));
    }
}
