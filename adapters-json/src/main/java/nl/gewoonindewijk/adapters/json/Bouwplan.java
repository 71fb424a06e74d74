package nl.gewoonindewijk.adapters.json;

import io.vavr.Lazy;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record from its parts, and finds out what is wrong when its constructor objects.
 *
 * <p>A constructor stops at its first objection and does not say which component it is about; and as long as one part could
 * not be read it cannot be called at all. So it is called again with harmless values and one real value among them: an
 * objection that returns whatever the harmless values are is about that real value, and is reported there. With that value
 * replaced too, the next objection shows. An objection that no single value explains is about the whole. That way a name
 * that is missing does not hide an amount that is negative, and nothing is reported that depends on a value made up here.
 *
 * @param <T> the record
 */
final class Bouwplan<T> {

    /** Enough to try each constant of a small enum; each try costs one call of the constructor. */
    private static final int MEESTE_PROEVEN = 8;

    private final Constructor<T> constructor;
    private final Vector<Vorm<Object>> vormen;
    private final Lazy<Vector<Vector<Object>>> proeven = Lazy.of(this::zoekProeven);

    Bouwplan(Constructor<T> constructor, Vector<Vorm<Object>> vormen) {
        this.constructor = constructor;
        this.vormen = vormen;
    }

    /**
     * A part of the record while it is judged.
     *
     * @param waarden what it may be: the real value alone, or what stands in for it
     * @param echt whether it is the real value
     * @param bezwaar the objection that its real value was replaced for
     */
    private record Deel(Vector<Object> waarden, boolean echt, Option<String> bezwaar) {

        /** Only if what stands in differs does an objection that stays say something about the rest. */
        boolean isBetrouwbaar() {
            return echt || waarden.size() > 1;
        }
    }

    /**
     * The parts once they are judged.
     *
     * @param delen the parts
     * @param bezwaar the objection to the whole that is left
     */
    private record Stand(Vector<Deel> delen, Option<String> bezwaar) {}

    /**
     * The record made of these parts, or every error in the parts and in the whole.
     *
     * @param gelezen the parts
     * @param paden where each part stands
     * @param pad where the whole stands
     */
    Gelezen<T> bouw(Vector<Gelezen<Object>> gelezen, Vector<Pad> paden, Pad pad) {
        if (gelezen.forAll(Gelezen::isGoed)) {
            Either<String, T> gebouwd = probeer(gelezen.map(Gelezen::waarde));
            if (gebouwd.isRight()) {
                return Gelezen.goed(gebouwd.get());
            }
        }
        Stand stand = weeg(gelezen.zipWithIndex(this::deel));
        Vector<Invoerfout> perDeel = Vector.range(0, gelezen.size()).flatMap(plaats -> gelezen.get(plaats)
                .fouten()
                .appendAll(fout(paden.get(plaats), stand.delen().get(plaats).bezwaar())));
        return new Gelezen<>(
                perDeel.appendAll(fout(pad, stand.bezwaar())),
                pogingen(stand.delen()).flatMap(Either::toOption).distinct());
    }

    /** A few harmless records; none if the constructor objects to every one that was tried. */
    Vector<T> proefwaarden() {
        return proeven.get().map(proef -> probeer(proef).get()).distinct();
    }

    private Deel deel(Gelezen<Object> gelezen, int plaats) {
        Vector<Object> waarden = gelezen.kandidaten();
        return gelezen.isGoed() || waarden.size() > 1
                ? new Deel(waarden, gelezen.isGoed(), Option.none())
                : new Deel(waarden.appendAll(aanvaardbaar(plaats)).distinct(), false, Option.none());
    }

    private Stand weeg(Vector<Deel> delen) {
        Option<String> bezwaar = delen.forAll(Deel::isBetrouwbaar) ? eensluidend(pogingen(delen)) : Option.none();
        if (bezwaar.isEmpty()) {
            return new Stand(delen, Option.none());
        }
        Vector<Deel> gewogen = delen.zipWithIndex((deel, plaats) ->
                deel.echt() && geldtAltijd(bezwaar.get(), deel.waarden().head(), plaats)
                        ? new Deel(aanvaardbaar(plaats), false, bezwaar)
                        : deel);
        return gewogen.equals(delen) ? new Stand(delen, bezwaar) : weeg(gewogen);
    }

    /** Whether an objection is made to a value in one place, whatever stands in the others. */
    private boolean geldtAltijd(String bezwaar, Object waarde, int plaats) {
        return eensluidend(proeven.get().map(proef -> probeer(proef.update(plaats, waarde))))
                .contains(bezwaar);
    }

    /** The one objection in every attempt. */
    private static <T> Option<String> eensluidend(Vector<Either<String, T>> pogingen) {
        Vector<Option<String>> bezwaren =
                pogingen.map(poging -> poging.swap().toOption()).distinct();
        return bezwaren.size() == 1 ? bezwaren.head() : Option.none();
    }

    /** What the constructor accepts in a place, as far as it was tried. */
    private Vector<Object> aanvaardbaar(int plaats) {
        return proeven.get().map(proef -> proef.get(plaats)).distinct();
    }

    private Vector<Vector<Object>> zoekProeven() {
        return combineer(vormen.map(Vorm::proefwaarden))
                .filter(proef -> probeer(proef).isRight());
    }

    private Vector<Either<String, T>> pogingen(Vector<Deel> delen) {
        return combineer(delen.map(Deel::waarden)).map(this::probeer);
    }

    /** The first of each, then the second of each, and so on, where what has fewer starts again; then with a step between. */
    private static Vector<Vector<Object>> combineer(Vector<Vector<Object>> waarden) {
        if (waarden.exists(Vector::isEmpty)) {
            return Vector.empty();
        }
        int meeste = waarden.map(Vector::size).max().getOrElse(1);
        Vector<Integer> keren = Vector.range(0, Math.min(meeste, MEESTE_PROEVEN));
        return keren.map(keer -> kies(waarden, keer, 0)).appendAll(keren.map(keer -> kies(waarden, keer, 1)));
    }

    private static Vector<Object> kies(Vector<Vector<Object>> waarden, int keer, int stap) {
        return waarden.zipWithIndex((van, plaats) -> van.get((keer + plaats * stap) % van.size()));
    }

    private static Option<Invoerfout> fout(Pad pad, Option<String> melding) {
        return melding.map(tekst -> new Invoerfout(pad.toString(), tekst));
    }

    private Either<String, T> probeer(Vector<Object> waarden) {
        return Bezwaar.of(() -> maak(waarden));
    }

    private T maak(Vector<Object> waarden) {
        try {
            return constructor.newInstance(waarden.toJavaArray());
        } catch (InvocationTargetException e) {
            throw zoalsGegooid(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Een record heeft een openbare constructor.", e);
        }
    }

    /** What a constructor throws goes on as it is: an objection, or a mistake in the program. */
    private static RuntimeException zoalsGegooid(@Nullable Throwable gegooid) {
        if (gegooid instanceof Error fout) {
            throw fout;
        }
        return gegooid instanceof RuntimeException fout
                ? fout
                : new IllegalStateException("De constructor van een record gooit geen checked exception.", gegooid);
    }
}
