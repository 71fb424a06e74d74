package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A property of an object.
 *
 * @param <T> type of its value; an {@link Optional} where it may be left out
 * @param naam name
 * @param vorm how its value stands in JSON
 */
record Onderdeel<T>(String naam, Vorm<T> vorm) {

    /** A property that may be left out. Every other one is required, lists included: an empty list says that there is none. */
    static <T> Onderdeel<Optional<T>> optioneel(String naam, Vorm<T> vorm) {
        return new Onderdeel<>(naam, new Misschien<>(vorm));
    }

    Gelezen<T> lees(Knoop.Groep groep, Pad groepspad) {
        Pad pad = groepspad.met(naam);
        Knoop knoop = groep.velden().get(naam);
        if (groep.dubbel().contains(naam)) {
            return Gelezen.fout(pad, "Dit veld staat er meer dan een keer.");
        }
        if (knoop == null) {
            return alsAfwezig(pad);
        }
        if (knoop instanceof Knoop.Niets) {
            return Gelezen.fout(pad, "Dit veld mag niet null zijn.");
        }
        return vorm.lees(knoop, pad);
    }

    void schrijf(T waarde, JsonGenerator uit) {
        if (waarde instanceof Optional<?> misschien && misschien.isEmpty()) {
            return;
        }
        uit.writeName(naam);
        vorm.schrijf(waarde, uit);
    }

    private Gelezen<T> alsAfwezig(Pad pad) {
        return vorm instanceof Misschien
                ? Gelezen.goed(vorm.proefwaarden().head())
                : Gelezen.fout(pad, "Dit veld ontbreekt.");
    }

    /** A value that may be absent; its first test value is that it is. */
    private record Misschien<T>(Vorm<T> vorm) implements Vorm<Optional<T>> {

        @Override
        public Gelezen<Optional<T>> lees(Knoop knoop, Pad pad) {
            return vorm.lees(knoop, pad).map(Optional::of);
        }

        @Override
        public void schrijf(Optional<T> waarde, JsonGenerator uit) {
            waarde.ifPresent(aanwezig -> vorm.schrijf(aanwezig, uit));
        }

        @Override
        public Vector<Optional<T>> proefwaarden(Proeftijd tijd) {
            return vorm.proefwaarden(tijd).map(Optional::of).prepend(Optional.empty());
        }
    }
}
