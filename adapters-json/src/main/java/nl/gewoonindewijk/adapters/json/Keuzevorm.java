package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * One of a fixed number of values, by name.
 *
 * @param <T> type of the values
 * @param opNaam each value by its name, in the order in which they are offered
 * @param naam the name of a value
 * @param melding what to say of another name
 */
record Keuzevorm<T>(Map<String, T> opNaam, Function<T, String> naam, String melding) implements Vorm<T> {

    /** A choice between these, which are named to whoever chose something else. */
    static <T> Keuzevorm<T> uit(Iterable<T> waarden, Function<T, String> naam) {
        Map<String, T> opNaam = Vector.ofAll(waarden).toLinkedMap(naam, waarde -> waarde);
        return new Keuzevorm<>(
                opNaam,
                naam,
                "Deze waarde bestaat niet. Kies uit: " + opNaam.keySet().mkString(", ") + ".");
    }

    /** A choice between these codes. */
    static Keuzevorm<String> codes(Iterable<String> codes, String melding) {
        return new Keuzevorm<>(Vector.ofAll(codes).toLinkedMap(code -> code, code -> code), code -> code, melding);
    }

    @Override
    public Gelezen<T> lees(Knoop knoop, Pad pad) {
        return Blad.tekst(knoop)
                .flatMap(gekozen -> opNaam.get(gekozen).toEither(melding))
                .fold(fout -> Gelezen.fout(pad, fout), Gelezen::goed);
    }

    @Override
    public void schrijf(T waarde, JsonGenerator uit) {
        uit.writeString(naam.apply(waarde));
    }

    @Override
    public Vector<T> proefwaarden(Proeftijd tijd) {
        return opNaam.values().toVector();
    }
}
