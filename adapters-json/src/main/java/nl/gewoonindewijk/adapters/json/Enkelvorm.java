package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import java.lang.invoke.MethodHandle;
import tools.jackson.core.JsonGenerator;

/**
 * A record with one component, written as that component.
 *
 * @param <T> the record
 */
final class Enkelvorm<T> implements Vorm<T> {

    private final Component component;
    private final Bouwplan<T> bouwplan;

    Enkelvorm(MethodHandle constructor, Component component) {
        this.component = component;
        this.bouwplan =
                new Bouwplan<>(constructor, Vector.of(component.onderdeel().vorm()));
    }

    @Override
    public Gelezen<T> lees(Knoop knoop, Pad pad) {
        Gelezen<Object> deel = component.onderdeel().vorm().lees(knoop, pad);
        return bouwplan.bouw(Vector.of(deel), Vector.of(pad), pad);
    }

    @Override
    public void schrijf(T waarde, JsonGenerator uit) {
        component.onderdeel().vorm().schrijf(component.van(waarde), uit);
    }

    @Override
    public Vector<T> proefwaarden(Proeftijd tijd) {
        return bouwplan.proefwaarden(tijd);
    }
}
