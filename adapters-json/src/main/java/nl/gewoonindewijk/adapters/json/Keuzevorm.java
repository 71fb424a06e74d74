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
 */
record Keuzevorm<T>(Map<String, T> opNaam, Function<T, String> naam) implements Vorm<T> {

    /** A choice between these. */
    static <T> Keuzevorm<T> uit(Iterable<T> waarden, Function<T, String> naam) {
        return new Keuzevorm<>(Vector.ofAll(waarden).toLinkedMap(naam, waarde -> waarde), naam);
    }

    @Override
    public Gelezen<T> lees(Knoop knoop, Pad pad) {
        return Blad.tekst(knoop)
                .flatMap(gekozen -> opNaam.get(gekozen).toEither(this::aanbod))
                .fold(melding -> Gelezen.fout(pad, melding, proefwaarden()), Gelezen::goed);
    }

    @Override
    public void schrijf(T waarde, JsonGenerator uit) {
        uit.writeString(naam.apply(waarde));
    }

    @Override
    public Vector<T> proefwaarden() {
        return opNaam.values().toVector();
    }

    private String aanbod() {
        return "Deze waarde bestaat niet. Kies uit: " + opNaam.keySet().mkString(", ") + ".";
    }
}
