package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
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
            return Gelezen.fout(pad, "Dit moet een lijst zijn, tussen [ en ].");
        }
        Vector<Gelezen<T>> delen = leesDelen(lijst, pad);
        Vector<Invoerfout> fouten = delen.flatMap(Gelezen::fouten);
        Vector<T> goede = delen.filter(Gelezen::isGoed).map(Gelezen::waarde);
        return new Gelezen<>(
                fouten, Vector.of(goede.asJava()).appendAll(fouten.isEmpty() ? Option.none() : vervangen(delen)));
    }

    Vector<Gelezen<T>> leesDelen(Knoop.Lijst lijst, Pad pad) {
        return Vector.ofAll(lijst.delen()).zipWithIndex((deel, plaats) -> leesDeel(deel, pad.met(plaats)));
    }

    private Gelezen<T> leesDeel(Knoop deel, Pad pad) {
        return deel instanceof Knoop.Niets ? Gelezen.fout(pad, "Een lijst bevat geen null.") : vorm.lees(deel, pad);
    }

    /** The list with something in the place of each part that is wrong. */
    private Option<List<T>> vervangen(Vector<Gelezen<T>> delen) {
        Vector<T> vervangen = delen.flatMap(deel ->
                deel.kandidaten().headOption().orElse(() -> vorm.proefwaarden().headOption()));
        return Option.when(vervangen.size() == delen.size(), vervangen::asJava);
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
