package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Function;
import nl.gewoonindewijk.adapters.jdbc.Deellijst.Deel;

/**
 * The lists that each element of another list has, such as the goals of each content of a plan, in one table.
 *
 * @param <A> the aggregate
 * @param <T> what is in the lists
 * @param lijst all of them together
 */
record Deellijst<A, T>(Lijst<A, Deel<T>> lijst) {

    /**
     * An element with its place.
     *
     * @param geheel in which element of the other list, from 0
     * @param waarde the element itself
     */
    record Deel<T>(int geheel, T waarde) {}

    /**
     * @param naam name of the table
     * @param sleutel columns that say which aggregate a row is of
     * @param geheel the column that says in which element of the other list
     * @param gehelen the other list
     * @param delen the list that each of its elements has
     */
    static <A, G, T> Deellijst<A, T> van(
            String naam,
            List<String> sleutel,
            String geheel,
            Function<A, List<G>> gehelen,
            Function<G, List<T>> delen,
            List<Kolom<T>> kolommen,
            Function<Rij, T> maak) {
        List<Kolom<Deel<T>>> alle = Vector.ofAll(kolommen)
                .map(kolom -> kolom.<Deel<T>>van(Deel::waarde))
                .prepend(new Kolom<Deel<T>>(geheel, Deel::geheel))
                .asJava();
        return new Deellijst<>(new Lijst<A, Deel<T>>(
                Tabel.lijst(naam, sleutel, alle),
                aggregaat -> Vector.ofAll(gehelen.apply(aggregaat))
                        .zipWithIndex()
                        .flatMap(deze -> Vector.ofAll(delen.apply(deze._1())).map(deel -> new Deel<>(deze._2(), deel)))
                        .asJava(),
                rij -> new Deel<>(rij.klein(geheel), maak.apply(rij))));
    }

    /** The lists, by the number of the element that has them; one without elements is left out. */
    Map<Integer, List<T>> lees(Rijen rijen) {
        return Vector.ofAll(lijst.lees(rijen)).groupBy(Deel::geheel).mapValues(delen -> delen.map(Deel::waarde)
                .asJava());
    }
}
