package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.function.Function;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/**
 * What reading came to: the value, or every error with values that may stand in for it, so that whatever it is part of can
 * still be judged.
 *
 * @param <T> the type that was asked for
 * @param fouten what is wrong, in the order of the declaration; empty if it was read
 * @param kandidaten the value alone if it was read, else what keeps as much of it as could be read; empty if nothing was
 */
record Gelezen<T>(Vector<Invoerfout> fouten, Vector<T> kandidaten) {

    static <T> Gelezen<T> goed(T waarde) {
        return new Gelezen<>(Vector.empty(), Vector.of(waarde));
    }

    static <T> Gelezen<T> fout(Pad pad, String melding) {
        return new Gelezen<>(Vector.of(new Invoerfout(pad.toString(), melding)), Vector.empty());
    }

    boolean isGoed() {
        return fouten.isEmpty();
    }

    /** @throws java.util.NoSuchElementException if it was not read */
    T waarde() {
        return kandidaten.head();
    }

    Gelezen<T> met(Vector<Invoerfout> meer) {
        return new Gelezen<>(fouten.appendAll(meer), kandidaten);
    }

    <U> Gelezen<U> map(Function<T, U> functie) {
        return new Gelezen<>(fouten, kandidaten.map(functie));
    }

    Validation<Seq<Invoerfout>, T> alsValidation() {
        return isGoed() ? Validation.valid(waarde()) : Validation.invalid(fouten);
    }
}
