package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.Oormerkdoel;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.gedeeld.Sleutel;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.testkit.WillekeurigeJaarbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeOordelen;
import nl.gewoonindewijk.testkit.WillekeurigeToetsrapporten;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** In a host's own mapper the JSON of the library stays what it is, and the host's own types stay the host's. */
class HostmapperTest {

    private static final JsonMapper KLAAR = GidwMapper.strict();

    private static final JsonMapper EIGENZINNIG = JsonMapper.builder()
            .addModule(new GidwModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(inclusie -> inclusie.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .disable(SerializationFeature.WRITE_EMPTY_JSON_ARRAYS)
            .build();

    @Property(tries = 100)
    void instellingenVanEenHostVeranderenEenJaarbudgetNiet(@ForAll("jaarbudgetten") Jaarbudget budget) {
        String json = KLAAR.writeValueAsString(budget);
        assertEquals(json, EIGENZINNIG.writeValueAsString(budget));
        assertEquals(budget, EIGENZINNIG.readValue(json, Jaarbudget.class));
    }

    @Property(tries = 100)
    void instellingenVanEenHostVeranderenEenToetsrapportNiet(@ForAll("toetsrapporten") Toetsrapport rapport) {
        String json = KLAAR.writeValueAsString(rapport);
        assertEquals(json, EIGENZINNIG.writeValueAsString(rapport));
        assertEquals(rapport, EIGENZINNIG.readValue(json, Toetsrapport.class));
    }

    /** A type of a host, with the library's types in every place a host may have them. */
    public record Dossier(
            String titelVanHost,
            @Nullable Bedrag bedrag,
            Optional<Percentage> percentage,
            List<Oordeel> oordelen,
            Map<Oormerkdoel, Bedrag> perDoel,
            Tijdlijn<Bron> bronnen) {}

    @Property(tries = 100)
    void typenVanEenHostHoudenDieVanOns(@ForAll("oordelen") List<Oordeel> oordelen) {
        Dossier dossier = new Dossier(
                "titel",
                new Bedrag(123),
                Optional.of(Percentage.of(4)),
                oordelen,
                Map.of(Oormerkdoel.JEUGDOVERLAST, new Bedrag(5)),
                Tijdlijn.vanaf(new Boekjaar(2023).eersteDag(), Bron.ua("9.1")));
        for (JsonMapper mapper :
                List.of(KLAAR, JsonMapper.builder().addModule(new GidwModule()).build())) {
            assertEquals(dossier, mapper.readValue(mapper.writeValueAsString(dossier), Dossier.class));
        }
    }

    @Example
    void watEenHostLeegLaatIsAanDeHost() {
        JsonMapper host = JsonMapper.builder().addModule(new GidwModule()).build();
        String zonderBedrag = "{\"titelVanHost\":\"x\",\"bedrag\":null,\"oordelen\":[],\"perDoel\":{},\"bronnen\":[]}";
        assertNull(host.readValue(zonderBedrag, Dossier.class).bedrag());
        assertThrows(JacksonException.class, () -> KLAAR.readValue(zonderBedrag, Dossier.class));
    }

    @Example
    void eenTypeZonderJsonWordtNietToevalligGeschreven() {
        Regel<String, String> regel = Regel.met("A-1", Bron.ua("1"), (s, v, dag) -> {
            throw new UnsupportedOperationException();
        });
        assertThrows(RuntimeException.class, () -> KLAAR.writeValueAsString(regel));
    }

    /** A type of a host with a secret in it. */
    public record Instelling(String naam, Sleutel sleutel) {}

    @Example
    void eenSleutelWordtNooitGeschreven() {
        JsonMapper nieuwsgierig = JsonMapper.builder()
                .addModule(new GidwModule())
                .changeDefaultVisibility(zicht -> zicht.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
                .build();
        Sleutel sleutel = Sleutel.van(new Code("zegel"), new byte[32]);
        for (JsonMapper mapper : List.of(KLAAR, EIGENZINNIG, nieuwsgierig)) {
            assertThrows(RuntimeException.class, () -> mapper.writeValueAsString(sleutel));
            assertThrows(RuntimeException.class, () -> mapper.writeValueAsString(new Instelling("x", sleutel)));
        }
    }

    @Example
    void zonderDeModuleIsHetAndereJson() {
        String zonder = JsonMapper.builder().build().writeValueAsString(Bedrag.ofEuro(310_000));
        assertEquals("{\"centen\":31000000,\"negatief\":false,\"positief\":true}", zonder);
        assertEquals("310000.00", KLAAR.writeValueAsString(Bedrag.ofEuro(310_000)));
    }

    @Provide
    Arbitrary<Jaarbudget> jaarbudgetten() {
        return WillekeurigeJaarbudgetten.vanHaarlem();
    }

    @Provide
    Arbitrary<Toetsrapport> toetsrapporten() {
        return WillekeurigeToetsrapporten.alle();
    }

    @Provide
    Arbitrary<List<Oordeel>> oordelen() {
        return WillekeurigeOordelen.alle().list().ofMaxSize(3);
    }
}
