package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every error in a case is reported, and nothing that is none. */
class OndersteuningFoutenTest {

    private static final JsonMapper MAPPER = GidwMapper.strict();

    /** A case as JSON, with the type to read it as. */
    record Zaakdocument(Class<?> type, JsonNode json) {}

    @Property(tries = 500)
    void eenBedorvenPlekGeeftAlleenFoutenOpDiePlek(
            @ForAll("zaken") Zaakdocument zaak, @ForAll Mutatie mutatie, @ForAll int keuze) {
        String plek = mutatie.plaats(zaak.json(), keuze).toString();
        fouten(zaak.type(), mutatie.toegepast(zaak.json(), keuze))
                .forEach(fout ->
                        assertTrue(isEenTak(fout.pad(), plek), () -> "Bedorven is " + plek + ", gemeld is " + fout));
    }

    @Property(tries = 1000)
    void deEneFoutVerbergtDeAndereNiet(
            @ForAll("zaken") Zaakdocument zaak,
            @ForAll Mutatie ene,
            @ForAll int plaatsVanEne,
            @ForAll Mutatie andere,
            @ForAll int plaatsVanAndere) {
        JsonPointer plek = ene.plaats(zaak.json(), plaatsVanEne);
        JsonNode metEne = ene.toegepast(zaak.json(), plaatsVanEne);
        JsonPointer anderePlek = andere.plaats(metEne, plaatsVanAndere);
        Assume.that(!isEenTak(plek.toString(), anderePlek.toString()));
        Assume.that(
                !plek.toString().endsWith("/soort") && !anderePlek.toString().endsWith("/soort"));
        Set<Invoerfout> apart =
                fouten(zaak.type(), metEne).union(fouten(zaak.type(), andere.toegepast(zaak.json(), anderePlek)));
        Set<Invoerfout> samen = fouten(zaak.type(), andere.toegepast(metEne, anderePlek));
        assertEquals(HashSet.empty(), samen.diff(apart), "Geen fout is verzonnen.");
        assertEquals(
                HashSet.empty(),
                apart.diff(samen).reject(fout -> omvat(fout, plek) || omvat(fout, anderePlek)),
                "Alleen wat over een geheel gaat, wacht tot elk deel ervan te lezen is.");
    }

    private static boolean omvat(Invoerfout fout, JsonPointer plek) {
        return plek.toString().startsWith(fout.pad() + "/");
    }

    private static Set<Invoerfout> fouten(Class<?> type, JsonNode document) {
        return Lezer.van(type).lees(MAPPER.writeValueAsString(document)).fold(HashSet::ofAll, goed -> HashSet.empty());
    }

    /** Whether one place is the other, or holds it. */
    private static boolean isEenTak(String pad, String ander) {
        return (pad + "/").startsWith(ander + "/") || (ander + "/").startsWith(pad + "/");
    }

    @Provide
    Arbitrary<Zaakdocument> zaken() {
        return Arbitraries.of(Vector.<Zaakdocument>empty()
                .appendAll(Vector.ofAll(Voorbeeldzaken.AANMELDINGEN).map(zaak -> document(Aanmelding.class, zaak)))
                .appendAll(Vector.ofAll(Voorbeeldzaken.TRAJECTEN).map(zaak -> document(Traject.class, zaak)))
                .appendAll(Vector.ofAll(Voorbeeldzaken.PLANNEN).map(zaak -> document(Ondersteuningsplan.class, zaak)))
                .appendAll(Vector.ofAll(Voorbeeldzaken.PGBS).map(zaak -> document(Pgb.class, zaak)))
                .appendAll(Vector.ofAll(Voorbeeldzaken.MELDCODES).map(zaak -> document(Meldcode.class, zaak)))
                .asJava());
    }

    private static Zaakdocument document(Class<?> type, Object zaak) {
        return new Zaakdocument(type, MAPPER.valueToTree(zaak));
    }
}
