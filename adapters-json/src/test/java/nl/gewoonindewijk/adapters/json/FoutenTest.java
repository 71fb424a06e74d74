package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.testkit.WillekeurigeJaarbudgetten;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every error is reported, and nothing that is none. */
class FoutenTest {

    private static final JsonMapper MAPPER = GidwMapper.strict();
    private static final java.util.Set<String> THEMAS = java.util.Set.of("JEUGD");
    private static final Lezer<Jaarbudget> LEZER = Lezer.jaarbudget(THEMAS);

    @Property(tries = 500)
    void eenBedorvenPlekGeeftAlleenFoutenOpDiePlek(
            @ForAll("jaarbudgetten") Jaarbudget budget, @ForAll Mutatie mutatie, @ForAll int keuze) {
        JsonNode document = MAPPER.valueToTree(budget);
        String plek = mutatie.plaats(document, keuze).toString();
        fouten(mutatie.toegepast(document, keuze))
                .forEach(fout ->
                        assertTrue(isEenTak(fout.pad(), plek), () -> "Bedorven is " + plek + ", gemeld is " + fout));
    }

    @Property(tries = 500)
    void deEneFoutVerbergtDeAndereNiet(
            @ForAll("jaarbudgetten") Jaarbudget budget,
            @ForAll Mutatie ene,
            @ForAll int plaatsVanEne,
            @ForAll Mutatie andere,
            @ForAll int plaatsVanAndere) {
        JsonNode document = MAPPER.valueToTree(budget);
        JsonPointer plek = ene.plaats(document, plaatsVanEne);
        JsonNode metEne = ene.toegepast(document, plaatsVanEne);
        JsonPointer anderePlek = andere.plaats(metEne, plaatsVanAndere);
        Assume.that(!isEenTak(plek.toString(), anderePlek.toString()));
        JsonNode metAndere = andere.toegepast(document, anderePlek);
        JsonNode metBeide = andere.toegepast(metEne, anderePlek);
        // A mistake that follows from more than one value is not certain while one of those is not known.
        Assume.that(fouten(metEne).forAll(fout -> !isEenTak(fout.pad(), anderePlek.toString())));
        Assume.that(fouten(metAndere).forAll(fout -> !isEenTak(fout.pad(), plek.toString())));
        assertEquals(fouten(metEne).union(fouten(metAndere)), fouten(metBeide));
    }

    private static Set<Invoerfout> fouten(JsonNode document) {
        return LEZER.lees(MAPPER.writeValueAsString(document)).fold(HashSet::ofAll, goed -> HashSet.empty());
    }

    /** Whether one place is the other, or holds it. */
    private static boolean isEenTak(String pad, String ander) {
        return (pad + "/").startsWith(ander + "/") || (ander + "/").startsWith(pad + "/");
    }

    @Provide
    Arbitrary<Jaarbudget> jaarbudgetten() {
        return WillekeurigeJaarbudgetten.vanHaarlem(THEMAS);
    }
}
