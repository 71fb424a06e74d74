package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import java.util.function.Function;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import tools.jackson.core.JsonGenerator;

/**
 * A record with what follows from it behind it, so that whoever reads it need not work that out. What no longer follows from it
 * is refused: something was changed on the way.
 *
 * @param <T> the record
 */
final class Afgeleidvorm<T> implements Vorm<T> {

    private final Recordvorm<T> kern;
    private final Vector<Afleiding<T>> afleidingen;
    private final String melding;

    /**
     * Something that follows from a record.
     *
     * @param onderdeel the property it is written as
     * @param uit how it follows
     */
    record Afleiding<T>(Onderdeel<Object> onderdeel, Function<T, Object> uit) {

        @SuppressWarnings("unchecked") // What follows is written as what it is.
        static <T, A> Afleiding<T> van(Onderdeel<A> onderdeel, Function<T, A> uit) {
            return new Afleiding<>((Onderdeel<Object>) onderdeel, (Function<T, Object>) uit);
        }

        boolean isZo(T geheel, Object gelezen) {
            return gelezen.equals(uit.apply(geheel));
        }
    }

    /** @param melding what to say of something that does not follow from the record */
    Afgeleidvorm(Recordvorm<T> kern, Vector<Afleiding<T>> afleidingen, String melding) {
        this.kern = kern;
        this.afleidingen = afleidingen;
        this.melding = melding;
    }

    @Override
    public Gelezen<T> lees(Knoop knoop, Pad pad) {
        if (!(knoop instanceof Knoop.Groep groep)) {
            return Gelezen.fout(pad, Knoop.GEEN_GROEP);
        }
        Gelezen<T> gelezen = kern.lees(
                afleidingen.foldLeft(
                        groep,
                        (rest, afleiding) -> rest.zonder(afleiding.onderdeel().naam())),
                pad);
        Vector<Gelezen<Object>> afgeleid =
                afleidingen.map(afleiding -> afleiding.onderdeel().lees(groep, pad));
        Vector<Invoerfout> fouten = afgeleid.flatMap(Gelezen::fouten);
        return gelezen.isGoed() && fouten.isEmpty() ? getoetst(gelezen, afgeleid, pad) : gelezen.met(fouten);
    }

    private Gelezen<T> getoetst(Gelezen<T> gelezen, Vector<Gelezen<Object>> afgeleid, Pad pad) {
        return gelezen.met(afleidingen
                .zip(afgeleid)
                .reject(beide -> beide._1().isZo(gelezen.waarde(), beide._2().waarde()))
                .map(beide ->
                        new Invoerfout(pad.met(beide._1().onderdeel().naam()).toString(), melding)));
    }

    @Override
    public void schrijf(T waarde, JsonGenerator uit) {
        uit.writeStartObject();
        kern.schrijfVelden(waarde, uit);
        afleidingen.forEach(
                afleiding -> afleiding.onderdeel().schrijf(afleiding.uit().apply(waarde), uit));
        uit.writeEndObject();
    }

    @Override
    public Vector<T> proefwaarden(Proeftijd tijd) {
        return kern.proefwaarden(tijd);
    }
}
