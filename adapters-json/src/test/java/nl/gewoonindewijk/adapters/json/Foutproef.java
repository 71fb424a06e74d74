package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import net.jqwik.api.Assume;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether every error in a document is reported, and nothing that is none. */
final class Foutproef {

    private static final JsonMapper MAPPER = GidwMapper.strict();

    /** What follows from a document is wrong as soon as any of it is, and only shows where all of it can be read. */
    private static final String VOLGT_NIET = "Dit volgt niet uit de rest van het oordeel.";

    private Foutproef() {}

    /**
     * A document with what reads it.
     *
     * @param lezer reads it
     * @param json how it stands in JSON
     */
    record Proefdocument(Lezer<?> lezer, JsonNode json) {

        static Proefdocument van(Class<?> type, Object waarde) {
            return van(Lezer.van(type), waarde);
        }

        static Proefdocument van(Lezer<?> lezer, Object waarde) {
            return new Proefdocument(lezer, MAPPER.valueToTree(waarde));
        }
    }

    /**
     * One way to spoil one place.
     *
     * @param mutatie the way
     * @param keuze which place
     */
    record Bederf(Mutatie mutatie, int keuze) {

        JsonPointer plaats(JsonNode document) {
            return mutatie.plaats(document, keuze);
        }

        JsonNode toegepast(JsonNode document) {
            return mutatie.toegepast(document, keuze);
        }
    }

    /** What is spoiled is reported where it stands, or where what it is part of stands, and nowhere else. */
    static void meldtAlleenDiePlek(Proefdocument document, Bederf bederf) {
        String plek = bederf.plaats(document.json()).toString();
        fouten(document.lezer(), bederf.toegepast(document.json()))
                .forEach(fout ->
                        assertTrue(isEenTak(fout.pad(), plek), () -> "Bedorven is " + plek + ", gemeld is " + fout));
    }

    /** What is spoiled in two places is reported as it is in each of them by itself. */
    static void verbergtNiets(Proefdocument document, Bederf ene, Bederf andere) {
        JsonPointer plek = ene.plaats(document.json());
        JsonNode metEne = ene.toegepast(document.json());
        JsonPointer anderePlek = andere.plaats(metEne);
        Assume.that(!isEenTak(plek.toString(), anderePlek.toString()));
        Assume.that(
                !plek.toString().endsWith("/soort") && !anderePlek.toString().endsWith("/soort"));
        Set<Invoerfout> apart = fouten(document.lezer(), metEne)
                .union(fouten(document.lezer(), andere.mutatie().toegepast(document.json(), anderePlek)));
        Set<Invoerfout> samen = fouten(document.lezer(), andere.mutatie().toegepast(metEne, anderePlek));
        assertEquals(HashSet.empty(), samen.diff(apart), "Geen fout is verzonnen.");
        assertEquals(
                HashSet.empty(),
                apart.diff(samen).reject(fout -> omvat(fout, plek) || omvat(fout, anderePlek)),
                "Alleen wat over een geheel gaat, wacht tot elk deel ervan te lezen is.");
    }

    private static boolean omvat(Invoerfout fout, JsonPointer plek) {
        return plek.toString().startsWith(fout.pad() + "/");
    }

    private static Set<Invoerfout> fouten(Lezer<?> lezer, JsonNode document) {
        return lezer.lees(MAPPER.writeValueAsString(document))
                .fold(HashSet::ofAll, goed -> HashSet.<Invoerfout>empty())
                .reject(fout -> fout.melding().equals(VOLGT_NIET));
    }

    /** Whether one place is the other, or holds it. */
    private static boolean isEenTak(String pad, String ander) {
        return (pad + "/").startsWith(ander + "/") || (ander + "/").startsWith(pad + "/");
    }
}
