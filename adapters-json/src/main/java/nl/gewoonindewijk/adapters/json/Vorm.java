package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import tools.jackson.core.JsonGenerator;

/**
 * How a type stands in JSON. Reading and writing are each other's inverse.
 *
 * @param <T> the type
 */
interface Vorm<T> {

    /** Reads a value, or finds every error in it. */
    Gelezen<T> lees(Knoop knoop, Pad pad);

    /** Writes a value. */
    void schrijf(T waarde, JsonGenerator uit);

    /** A few values that are as harmless and as different as they can be at some time; empty if nothing is known. */
    Vector<T> proefwaarden(Proeftijd tijd);

    /** A few values at every time, in turn. */
    default Vector<T> proefwaarden() {
        return Proeftijd.omBeurten(this::proefwaarden);
    }
}
