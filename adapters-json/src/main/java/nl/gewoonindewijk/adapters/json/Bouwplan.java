package nl.gewoonindewijk.adapters.json;

import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.invoke.MethodHandle;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/**
 * Makes a record from its parts, and finds out what is wrong when its constructor objects.
 *
 * <p>A constructor stops at its first objection and does not say which component it is about; and as long as one part could
 * not be read it cannot be called at all. So it is called again with harmless values and one real value among them: an
 * objection that returns whatever the harmless values are is about that real value, and is reported there. With that value
 * replaced too, the next objection shows. An objection that no single value explains is about the whole. That way a name
 * that is missing does not hide an amount that is negative, and nothing is reported that depends on a value made up here:
 * what is objected to where values that are fine by themselves are mixed is about how they stand to each other.
 *
 * @param <T> the record
 */
final class Bouwplan<T> {

    private static final int MEESTE_KANDIDATEN = 8;

    private static final int STAPPEN = 2;

    private final MethodHandle constructor;
    private final Vector<Vorm<Object>> vormen;
    private final Proeven<T> proeven;
    private final Map<Proeftijd, Lazy<Vector<T>>> proefwaarden;

    /** @param constructor takes an array of objects and answers with one */
    Bouwplan(MethodHandle constructor, Vector<Vorm<Object>> vormen) {
        this.constructor = constructor;
        this.vormen = vormen;
        this.proeven = new Proeven<>(this::probeer, vormen);
        this.proefwaarden =
                Vector.of(Proeftijd.values()).toMap(tijd -> tijd, tijd -> Lazy.of(() -> proeven.waarden(tijd)));
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
                pogingen(stand.delen())
                        .flatMap(Either::toOption)
                        .take(MEESTE_KANDIDATEN)
                        .toVector()
                        .distinct());
    }

    /** A few harmless records; none if the constructor objects to every one that was tried. */
    Vector<T> proefwaarden(Proeftijd tijd) {
        return proefwaarden.get(tijd).get().get();
    }

    private Deel deel(Gelezen<Object> gelezen, int plaats) {
        Vector<Object> waarden = gelezen.kandidaten();
        return gelezen.isGoed() || waarden.size() > 1
                ? new Deel(waarden, gelezen.isGoed(), Option.none())
                : new Deel(waarden.appendAll(proeven.aanvaardbaar(plaats)).distinct(), false, Option.none());
    }

    private Stand weeg(Vector<Deel> delen) {
        Option<String> bezwaar = delen.forAll(Deel::isBetrouwbaar) ? eensluidend(pogingen(delen)) : Option.none();
        if (bezwaar.isEmpty() || hangtAfVanVerzonnen(bezwaar.get(), delen)) {
            return new Stand(delen, Option.none());
        }
        Vector<Integer> schuldig = proeven.isSamenhang(bezwaar.get())
                ? Vector.empty()
                : Vector.range(0, delen.size())
                        .filter(plaats ->
                                delen.get(plaats).echt() && geldtAltijd(bezwaar.get(), delen.get(plaats), plaats));
        return schuldig.isEmpty()
                ? new Stand(delen, bezwaar)
                : weeg(schuldig.foldLeft(
                        delen,
                        (rest, plaats) -> rest.update(plaats, new Deel(proeven.aanvaardbaar(plaats), false, bezwaar))));
    }

    /** Whether an objection may go away with the real value of a part that could not be read, whatever stood in for it. */
    private boolean hangtAfVanVerzonnen(String bezwaar, Vector<Deel> delen) {
        return delen.zipWithIndex()
                .exists(deel -> !deel._1().echt()
                        && (proeven.isSamenhang(bezwaar, deel._2())
                                || (vormen.size() > 1 && geldtAltijd(bezwaar, deel._1(), deel._2()))));
    }

    /** Whether an objection is made to a value in one place, whatever stands in the others as long as it goes with it. */
    private boolean geldtAltijd(String bezwaar, Deel deel, int plaats) {
        Object waarde = deel.waarden().head();
        return vormen.size() == 1
                || eensluidend(proeven.enkele()
                                .iterator()
                                .map(proef -> probeer(proef.update(plaats, waarde)))
                                .filter(poging -> poging.isRight() || !proeven.isSamenhang(poging.getLeft())))
                        .contains(bezwaar);
    }

    /** The one objection in every attempt; no more are made than it takes to know. */
    private static <T> Option<String> eensluidend(Iterator<Either<String, T>> pogingen) {
        Option<String> bezwaar =
                pogingen.headOption().flatMap(poging -> poging.swap().toOption());
        return bezwaar.filter(eerste -> pogingen.forAll(poging -> poging.swap().contains(eerste)));
    }

    private Iterator<Either<String, T>> pogingen(Vector<Deel> delen) {
        return Combinaties.van(delen.map(Deel::waarden), STAPPEN, 1).map(this::probeer);
    }

    private static Option<Invoerfout> fout(Pad pad, Option<String> melding) {
        return melding.map(tekst -> new Invoerfout(pad.toString(), tekst));
    }

    private Either<String, T> probeer(Vector<Object> waarden) {
        return Bezwaar.of(() -> maak(waarden));
    }

    @SuppressWarnings("unchecked") // The constructor of that record.
    private T maak(Vector<Object> waarden) {
        try {
            return (T) constructor.invokeExact(waarden.toJavaArray());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("De constructor van een record gooit geen checked exception.", e);
        }
    }
}
