package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import tools.jackson.core.JsonGenerator;

/**
 * A list as an array.
 *
 * @param <T> type of what it holds
 * @param vorm how each of these stands in JSON
 */
record Lijstvorm<T>(Vorm<T> vorm) implements Vorm<List<T>> {

    @Override
    public Gelezen<List<T>> lees(Knoop knoop, Pad pad) {
        if (!(knoop instanceof Knoop.Lijst lijst)) {
            return Gelezen.fout(pad, "Dit moet een lijst zijn, tussen [ en ].", proefwaarden());
        }
        Vector<Gelezen<T>> delen =
                Vector.ofAll(lijst.delen()).zipWithIndex((deel, plaats) -> leesDeel(deel, pad.met(plaats)));
        Vector<Invoerfout> fouten = delen.flatMap(Gelezen::fouten);
        List<T> goede =
                delen.filter(Gelezen::isGoed).flatMap(Gelezen::kandidaten).asJava();
        if (fouten.isEmpty()) {
            return Gelezen.goed(goede);
        }
        // Without the bad ones, and with something in their place: what is wrong with both is wrong with the good ones.
        List<T> vervangen =
                delen.flatMap(deel -> deel.kandidaten().headOption()).asJava();
        return new Gelezen<>(fouten, Vector.of(goede, vervangen));
    }

    private Gelezen<T> leesDeel(Knoop deel, Pad pad) {
        return deel instanceof Knoop.Niets
                ? Gelezen.fout(pad, "Een lijst bevat geen null.", vorm.proefwaarden())
                : vorm.lees(deel, pad);
    }

    @Override
    public void schrijf(List<T> waarde, JsonGenerator uit) {
        uit.writeStartArray();
        waarde.forEach(deel -> vorm.schrijf(deel, uit));
        uit.writeEndArray();
    }

    @Override
    public Vector<List<T>> proefwaarden() {
        return vorm.proefwaarden()
                .headOption()
                .map(deel -> List.of(deel))
                .toVector()
                .prepend(List.of());
    }
}
