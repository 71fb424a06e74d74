package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** Bytes as a string of hexadecimal digits, in small letters: a fingerprint, a seal or a number of a trace. */
final class Hexblad {

    static final Blad<String> SHA_256 = van(64);
    static final Blad<String> TRACE = van(32);
    static final Blad<String> SPAN = van(16);

    private Hexblad() {}

    private static Blad<String> van(int cijfers) {
        Pattern vorm = Pattern.compile("[0-9a-f]{" + cijfers + "}");
        String melding = "Dit moeten " + cijfers + " hexadecimale cijfers zijn, met kleine letters.";
        return new Blad<>(
                knoop -> Blad.tekst(knoop).filterOrElse(vorm.asMatchPredicate(), ander -> melding),
                (tekst, uit) -> schrijf(tekst, vorm, uit),
                tijd -> Vector.of("1".repeat(cijfers), "e".repeat(cijfers)));
    }

    private static void schrijf(String tekst, Pattern vorm, JsonGenerator uit) {
        if (!vorm.matcher(tekst).matches()) {
            throw new IllegalArgumentException("Een afdruk, zegel of spoor in JSON bestaat uit hexadecimale cijfers.");
        }
        uit.writeString(tekst);
    }
}
