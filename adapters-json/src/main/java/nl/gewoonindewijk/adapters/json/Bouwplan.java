package nl.gewoonindewijk.adapters.json;

import io.vavr.Lazy;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/**
 * Makes a record from its parts, and finds out what is wrong when its constructor objects.
 *
 * <p>A constructor stops at its first objection and does not say which component it is about; and as long as one part could
 * not be read it cannot be called at all. So it is called with harmless values, and one real value among them: an objection
 * that returns whatever the harmless values are is about that real value. What is left is an objection to the whole. That
 * way a missing name does not hide a negative amount beside it.
 *
 * @param <T> the record
 */
final class Bouwplan<T> {

    /** Enough to try each constant of a small enum; each try costs one call of the constructor. */
    private static final int MEESTE_PROEVEN = 8;

    private static final int MEESTE_PROEFWAARDEN = 2;

    private final Constructor<T> constructor;
    private final Vector<Onderdeel<Object>> onderdelen;
    private final Lazy<Vector<Vector<Object>>> proeven = Lazy.of(this::zoekProeven);

    Bouwplan(Constructor<T> constructor, Vector<Onderdeel<Object>> onderdelen) {
        this.constructor = constructor;
        this.onderdelen = onderdelen;
    }

    /** The record made of these parts, or every error in the parts and in the whole. */
    Gelezen<T> bouw(Vector<Gelezen<Object>> delen, Vector<Pad> paden, Pad pad) {
        if (delen.forAll(Gelezen::isGoed)) {
            Either<String, T> gebouwd = probeer(eerste(delen));
            if (gebouwd.isRight()) {
                return Gelezen.goed(gebouwd.get());
            }
        }
        Vector<Gelezen<Object>> gewogen =
                Vector.range(0, delen.size()).map(plaats -> weeg(delen.get(plaats), plaats, paden.get(plaats)));
        Vector<Either<String, T>> pogingen =
                combineer(gewogen.map(Gelezen::kandidaten)).map(this::probeer);
        Vector<T> gelukt = pogingen.flatMap(Either::toOption);
        Vector<Invoerfout> fouten = gewogen.flatMap(Gelezen::fouten);
        if (gelukt.isEmpty() && gewogen.forAll(Bouwplan::isBetrouwbaar)) {
            fouten = fouten.appendAll(
                    pogingen.headOption().map(bezwaar -> new Invoerfout(pad.toString(), bezwaar.getLeft())));
        }
        return new Gelezen<>(fouten, gelukt.isEmpty() ? proefwaarden() : gelukt);
    }

    /** A few harmless records. */
    Vector<T> proefwaarden() {
        return proeven.get().take(MEESTE_PROEFWAARDEN).map(proef -> probeer(proef)
                .get());
    }

    /** A part with the objection to it, if there is one whatever stands beside it. */
    private Gelezen<Object> weeg(Gelezen<Object> deel, int plaats, Pad pad) {
        if (!deel.isGoed()) {
            return deel;
        }
        Vector<Either<String, T>> pogingen = proeven.get()
                .map(proef -> probeer(proef.update(plaats, deel.kandidaten().head())));
        return pogingen.exists(Either::isRight)
                ? deel
                : pogingen.headOption()
                        .map(poging -> Gelezen.fout(
                                pad,
                                poging.getLeft(),
                                onderdelen.get(plaats).vorm().proefwaarden()))
                        .getOrElse(deel);
    }

    /** Only when the values that stand in differ does an objection that stays say something about the rest. */
    private static boolean isBetrouwbaar(Gelezen<Object> deel) {
        return deel.isGoed() || deel.kandidaten().size() > 1;
    }

    private Vector<Vector<Object>> zoekProeven() {
        return combineer(onderdelen.map(onderdeel -> onderdeel.vorm().proefwaarden()))
                .filter(proef -> probeer(proef).isRight());
    }

    /** The first of each, then the second of each, and so on; what has fewer starts again. */
    private static Vector<Vector<Object>> combineer(Vector<Vector<Object>> kandidaten) {
        if (kandidaten.exists(Vector::isEmpty)) {
            return Vector.empty();
        }
        int aantal = Option.of(kandidaten.map(Vector::size).max().getOrElse(1))
                .map(meeste -> Math.min(meeste, MEESTE_PROEVEN))
                .get();
        return Vector.range(0, aantal).map(keer -> kandidaten.map(van -> van.get(keer % van.size())));
    }

    private static Vector<Object> eerste(Vector<Gelezen<Object>> delen) {
        return delen.map(deel -> deel.kandidaten().head());
    }

    private Either<String, T> probeer(Vector<Object> waarden) {
        return Bezwaar.of(() -> maak(waarden));
    }

    private T maak(Vector<Object> waarden) {
        try {
            return constructor.newInstance(waarden.toJavaArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException fout) {
                throw fout;
            }
            throw new IllegalStateException("De constructor van een record gooit alleen unchecked exceptions.", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Een record heeft een openbare constructor.", e);
        }
    }
}
