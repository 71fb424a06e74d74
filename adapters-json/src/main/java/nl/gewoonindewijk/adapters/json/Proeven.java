package nl.gewoonindewijk.adapters.json;

import io.vavr.Lazy;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * What a constructor accepts and what it objects to, as far as that shows from harmless values. Worked out once.
 *
 * @param <T> the record
 */
final class Proeven<T> {

    private static final int STAPPEN = 4;

    /** Enough to tell what is always objected to; each costs a call of the constructor for each value that is wrong. */
    private static final int WEINIG = 6;

    /** Enough to mix. */
    private static final int VEEL = 24;

    private final Function<Vector<Object>, Either<String, T>> constructor;
    private final Vector<Vorm<Object>> vormen;
    private final Lazy<Vector<Vector<Object>>> alle = Lazy.of(() -> Proeftijd.omBeurten(this::zoek));
    private final Lazy<Vector<Set<String>>> samenhang = Lazy.of(this::zoekSamenhang);

    Proeven(Function<Vector<Object>, Either<String, T>> constructor, Vector<Vorm<Object>> vormen) {
        this.constructor = constructor;
        this.vormen = vormen;
    }

    /** Parts that are accepted, a few of every time. */
    Vector<Vector<Object>> enkele() {
        return gespreid(alle.get(), WEINIG);
    }

    /** A few records at some time. */
    Vector<T> waarden(Proeftijd tijd) {
        return gespreid(zoek(tijd), WEINIG)
                .flatMap(proef -> constructor.apply(proef).toOption())
                .distinct();
    }

    /** What is accepted in a place. */
    Vector<Object> aanvaardbaar(int plaats) {
        return alle.get().map(proef -> proef.get(plaats)).distinct();
    }

    /** Whether an objection is about how values stand to each other: it is made to a mix of values that are fine. */
    boolean isSamenhang(String bezwaar) {
        return samenhang.get().exists(bezwaren -> bezwaren.contains(bezwaar));
    }

    /** Whether an objection may hang on the value in a place; any may, if nothing was found that is accepted. */
    boolean isSamenhang(String bezwaar, int plaats) {
        return alle.get().isEmpty() || samenhang.get().get(plaats).contains(bezwaar);
    }

    private Vector<Vector<Object>> zoek(Proeftijd tijd) {
        return Combinaties.van(vormen.map(vorm -> vorm.proefwaarden(tijd)), STAPPEN, STAPPEN)
                .distinct()
                .filter(proef -> constructor.apply(proef).isRight())
                .toVector();
    }

    /** By place the objections to a value there that is acceptable, only not beside these others. */
    private Vector<Set<String>> zoekSamenhang() {
        return Vector.range(0, vormen.size())
                .map(plaats -> HashSet.ofAll(gespreid(alle.get(), VEEL)
                        .flatMap(proef ->
                                gespreid(aanvaardbaar(plaats), VEEL).map(waarde -> proef.update(plaats, waarde)))
                        .flatMap(proef -> constructor.apply(proef).swap().toOption())));
    }

    /** The first of these, where everything is there or nothing, and then some as far apart as they are. */
    private static <E> Vector<E> gespreid(Vector<E> alle, int meeste) {
        if (alle.size() <= meeste) {
            return alle;
        }
        int eerste = meeste / 2;
        return Vector.range(0, meeste)
                .map(nummer -> alle.get(nummer < eerste ? nummer : nummer * alle.size() / meeste))
                .distinct();
    }
}
