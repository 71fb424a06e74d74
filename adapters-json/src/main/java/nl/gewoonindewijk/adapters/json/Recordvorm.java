package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.lang.invoke.MethodHandle;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import tools.jackson.core.JsonGenerator;

/**
 * A record as an object with a property for each component, in their order.
 *
 * @param <T> the record
 */
final class Recordvorm<T> implements Vorm<T> {

    private final Vector<Component> componenten;
    private final Set<String> namen;
    private final Bouwplan<T> bouwplan;

    Recordvorm(MethodHandle constructor, Vector<Component> componenten) {
        this.componenten = componenten;
        this.namen =
                HashSet.ofAll(componenten.map(component -> component.onderdeel().naam()));
        this.bouwplan = new Bouwplan<>(
                constructor, componenten.map(component -> component.onderdeel().vorm()));
    }

    @Override
    public Gelezen<T> lees(Knoop knoop, Pad pad) {
        if (!(knoop instanceof Knoop.Groep groep)) {
            return Gelezen.fout(pad, Knoop.GEEN_GROEP);
        }
        Vector<Gelezen<Object>> delen =
                componenten.map(component -> component.onderdeel().lees(groep, pad));
        Vector<Pad> paden =
                componenten.map(component -> pad.met(component.onderdeel().naam()));
        return bouwplan.bouw(delen, paden, pad).met(onbekend(groep, pad));
    }

    @Override
    public void schrijf(T waarde, JsonGenerator uit) {
        uit.writeStartObject();
        schrijfVelden(waarde, uit);
        uit.writeEndObject();
    }

    void schrijfVelden(T waarde, JsonGenerator uit) {
        componenten.forEach(component -> component.onderdeel().schrijf(component.van(waarde), uit));
    }

    @Override
    public Vector<T> proefwaarden(Proeftijd tijd) {
        return bouwplan.proefwaarden(tijd);
    }

    boolean heeft(String naam) {
        return namen.contains(naam);
    }

    /** The properties that the record does not have. */
    Vector<Invoerfout> onbekend(Knoop.Groep groep, Pad pad) {
        return Vector.ofAll(groep.velden().keySet())
                .removeAll(namen)
                .map(naam -> new Invoerfout(pad.met(naam).toString(), "Dit veld bestaat niet."));
    }
}
