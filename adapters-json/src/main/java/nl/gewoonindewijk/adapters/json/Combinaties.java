package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Iterator;
import io.vavr.collection.Vector;

/** Ways to take one value from each of a row of choices. */
final class Combinaties {

    /** Enough to try each constant of a small enum. */
    private static final int MEESTE_KEREN = 12;

    private Combinaties() {}

    /**
     * The first of each, then the second of each, and so on, where what has fewer starts again; then with steps between.
     *
     * @param stappen how many steps, from none
     * @param sprongen how often it is done again, with steps that grow
     */
    static Iterator<Vector<Object>> van(Vector<Vector<Object>> keuzes, int stappen, int sprongen) {
        if (keuzes.exists(Vector::isEmpty)) {
            return Iterator.empty();
        }
        int keren = Math.min(keuzes.map(Vector::size).max().getOrElse(1), MEESTE_KEREN);
        return Iterator.range(0, keren == 1 ? 1 : sprongen * stappen * keren)
                .map(keer -> kies(keuzes, keer % keren, keer / keren % stappen, keer / keren / stappen));
    }

    private static Vector<Object> kies(Vector<Vector<Object>> keuzes, int keer, int stap, int sprong) {
        return keuzes.zipWithIndex(
                (van, plaats) -> van.get((keer + plaats * stap + plaats * plaats * sprong) % van.size()));
    }
}
