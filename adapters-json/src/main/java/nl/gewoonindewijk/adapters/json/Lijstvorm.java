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

    private static final int MEESTE_VERVANGINGEN = 12;

    @Override
    public Gelezen<List<T>> lees(Knoop knoop, Pad pad) {
        if (!(knoop instanceof Knoop.Lijst lijst)) {
            return Gelezen.fout(pad, "Dit moet een lijst zijn, tussen [ en ].");
        }
        Vector<Gelezen<T>> delen = leesDelen(lijst, pad);
        Vector<Invoerfout> fouten = delen.flatMap(Gelezen::fouten);
        Vector<T> goede = delen.filter(Gelezen::isGoed).map(Gelezen::waarde);
        return new Gelezen<>(
                fouten, Vector.of(goede.asJava()).appendAll(fouten.isEmpty() ? Vector.empty() : vervangen(delen)));
    }

    Vector<Gelezen<T>> leesDelen(Knoop.Lijst lijst, Pad pad) {
        return Vector.ofAll(lijst.delen()).zipWithIndex((deel, plaats) -> leesDeel(deel, pad.met(plaats)));
    }

    private Gelezen<T> leesDeel(Knoop deel, Pad pad) {
        return deel instanceof Knoop.Niets ? Gelezen.fout(pad, "Een lijst bevat geen null.") : vorm.lees(deel, pad);
    }

    /** The list with something in the place of each part that is wrong, in a few ways. */
    private Vector<List<T>> vervangen(Vector<Gelezen<T>> delen) {
        Vector<Vector<T>> mogelijk = delen.map(Gelezen::kandidaten)
                .map(kandidaten -> kandidaten.isEmpty() ? vorm.proefwaarden() : kandidaten);
        return mogelijk.exists(Vector::isEmpty)
                ? Vector.empty()
                : Vector.range(0, MEESTE_VERVANGINGEN)
                        .map(keer -> mogelijk.map(keuzes -> keuzes.get(keer % keuzes.size()))
                                .asJava());
    }

    @Override
    public void schrijf(List<T> waarde, JsonGenerator uit) {
        uit.writeStartArray();
        waarde.forEach(deel -> vorm.schrijf(deel, uit));
        uit.writeEndArray();
    }

    @Override
    public Vector<List<T>> proefwaarden(Proeftijd tijd) {
        Vector<T> delen = vorm.proefwaarden(tijd);
        return delen.map(deel -> List.of(deel))
                .prepend(delen.asJava())
                .prepend(List.of())
                .distinct();
    }
}
