package nl.gewoonindewijk.budget;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bedrag;

/**
 * De oormerken van een jaarbudget: at most one for each purpose.
 *
 * @param oormerken the earmarks
 */
public record Oormerken(List<Oormerk> oormerken) {

    /** @throws IllegalArgumentException if one purpose occurs twice */
    public Oormerken {
        oormerken = List.copyOf(oormerken);
        if (Vector.ofAll(oormerken).distinctBy(Oormerk::doel).size() < oormerken.size()) {
            throw new IllegalArgumentException("Elk doel heeft ten hoogste een oormerk.");
        }
    }

    /** No earmarks. */
    public static Oormerken geen() {
        return new Oormerken(List.of());
    }

    /** The earmark for a purpose, if there is one. */
    public Option<Oormerk> voor(Oormerkdoel doel) {
        return Vector.ofAll(oormerken).find(oormerk -> oormerk.doel() == doel);
    }

    /** What goes to a purpose; nothing where there is no earmark. */
    public Bedrag bedrag(Oormerkdoel doel) {
        return voor(doel).map(Oormerk::bedrag).getOrElse(Bedrag.NUL);
    }
}
