package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.beleid.Beleidsboom;
import nl.gewoonindewijk.beleid.Beleidsknoop;
import nl.gewoonindewijk.beleid.HaarlemsBeleid;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.testkit.HeenEnWeerWet;
import nl.gewoonindewijk.testkit.WillekeurigeBeleidsbomen;
import nl.gewoonindewijk.testkit.WillekeurigeBeleidsbomen.Gebrekkig;
import tools.jackson.databind.json.JsonMapper;

/** A third gemeente defines its own tree in data, with the same checks. */
class BeleidsboomJsonTest {

    private static final JsonMapper MAPPER = GidwMapper.strict();
    private static final Lezer<Beleidsboom> LEZER = Lezer.van(Beleidsboom.class);

    @Property(tries = 200)
    void eenBoomKomtTerugZoalsZeGingEnVoldoetAanHaarSchema(@ForAll("bomen") Beleidsboom boom) {
        HeenEnWeerWet.controleer(
                boom, MAPPER::writeValueAsString, tekst -> LEZER.lees(tekst).get());
        assertEquals(List.of(), Schemacontrole.fouten(GidwSchema.BELEIDSBOOM, MAPPER.valueToTree(boom)));
    }

    @Property(tries = 200)
    void elkGebrekWordtOpZijnPlekGemeld(@ForAll("gebrekkig") Gebrekkig gebrekkig) {
        assertEquals(
                gebrekkig.paden(),
                LEZER.lees(document("Proefstad", gebrekkig.knopen()))
                        .getError()
                        .map(Invoerfout::pad)
                        .sorted()
                        .asJava());
    }

    @Property(tries = 200)
    void schemaEnLezerZijnHetEensOverWatHetSchemaKanZeggen(
            @ForAll("bomen") Beleidsboom boom, @ForAll Mutatie mutatie, @ForAll int plaats) {
        String document = MAPPER.writeValueAsString(mutatie.toegepast(MAPPER.valueToTree(boom), plaats));
        boolean schema = Schemacontrole.fouten(GidwSchema.BELEIDSBOOM, MAPPER.readTree(document))
                .isEmpty();
        boolean lezer = LEZER.lees(document)
                .fold(fouten -> fouten.forAll(BeleidsboomJsonTest::gaatOverSamenhang), goed -> true);
        assertEquals(schema, lezer);
    }

    /** What a schema cannot say: how one node stands to another. */
    private static boolean gaatOverSamenhang(Invoerfout fout) {
        return fout.melding().contains("ouder")
                || fout.melding().contains("primair doel")
                || fout.melding().contains("beleidsdoel");
    }

    @Example
    void deBoomVanHaarlemVoldoetAanHetSchema() {
        assertEquals(List.of(), Schemacontrole.fouten(GidwSchema.BELEIDSBOOM, MAPPER.valueToTree(HaarlemsBeleid.BOOM)));
    }

    @Example
    void foutenInDeVormEnFoutenInDeBoomStaanInEenAntwoord() {
        String document = """
                {
                  "knopen": [
                    {"code": "DOEL", "niveau": "PRIMAIR_DOEL", "label": "Meedoen", "toelichting": "",
                     "bron": {"document": "BP", "paragraaf": "6"}},
                    {"code": "THEMA", "niveau": "THEMA", "ouder": "NERGENS", "label": " ", "toelichting": "",
                     "bron": {"document": "", "paragraaf": "6"}},
                    {"code": "fout", "niveau": "THEMA", "ouder": "NERGENS", "label": " ", "toelichting": "",
                     "bron": {"document": "BP", "paragraaf": "6"}},
                    {"code": "DOEL", "niveau": "PRIMAIR_DOEL", "label": "Meedoen", "toelichting": "",
                     "bron": {"document": "BP", "paragraaf": "6"}},
                    {"code": 5, "niveau": "BELEIDSDOEL", "ouder": "THEMA", "label": "Iets", "toelichting": ""}
                  ],
                  "gemeente": "Heemskerk"
                }
                """;
        assertEquals(
                List.of(
                        "/naam: Dit veld ontbreekt.",
                        "/knopen/1/bron/document: " + BRON,
                        "/knopen/2/code: Een code bestaat uit hoofdletters, cijfers en streepjes, zoals"
                                + " GEZONDE-LEEFSTIJL, en telt 1 tot en met 60 tekens.",
                        "/knopen/2/label: Elke knoop heeft een label.",
                        "/knopen/3/code: Een eerdere knoop heeft deze code al.",
                        "/knopen/3/niveau: Een beleidsboom heeft niet meer dan een primair doel.",
                        "/knopen/4/code: Dit moet een tekst zijn, tussen aanhalingstekens.",
                        "/knopen/4/bron: Dit veld ontbreekt.",
                        "/gemeente: Dit veld bestaat niet."),
                LEZER.lees(document).getError().map(Invoerfout::toString).asJava());
    }

    private static final String BRON = "Een bron noemt een document en een paragraaf.";

    @Example
    void zonderNaamWordenDeKnopenTochBeoordeeld() {
        assertEquals(
                List.of("/naam: Dit veld ontbreekt.", "/knopen: Een beleidsboom heeft een primair doel."),
                LEZER.lees("{\"knopen\":[]}")
                        .getError()
                        .map(Invoerfout::toString)
                        .asJava());
        assertEquals(
                List.of("/naam: Een beleidsboom heeft een naam.", "/knopen: Dit veld staat er meer dan een keer."),
                LEZER.lees("{\"naam\":\" \",\"knopen\":[],\"knopen\":[]}")
                        .getError()
                        .map(Invoerfout::toString)
                        .asJava());
        assertEquals(
                List.of("/naam: Dit veld ontbreekt.", "/knopen: Dit moet een lijst zijn, tussen [ en ]."),
                LEZER.lees("{\"knopen\":{}}")
                        .getError()
                        .map(Invoerfout::toString)
                        .asJava());
        assertEquals(
                List.of("/: Dit moet een groep velden zijn, tussen { en }."),
                LEZER.lees("[]").getError().map(Invoerfout::toString).asJava());
    }

    private static String document(String naam, List<Beleidsknoop> knopen) {
        return MAPPER.writeValueAsString(new java.util.TreeMap<>(Map.of("naam", naam, "knopen", knopen)));
    }

    @Provide
    Arbitrary<Beleidsboom> bomen() {
        return WillekeurigeBeleidsbomen.bomen();
    }

    @Provide
    Arbitrary<Gebrekkig> gebrekkig() {
        return WillekeurigeBeleidsbomen.gebrekkig();
    }
}
