package nl.gewoonindewijk.testkit;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * What happens to a case from its first day on, through its own transitions only, so that what is generated can really
 * come about.
 */
final class Levensloop {

    private static final int DAGEN = 120;

    private Levensloop() {}

    /** Something that is tried on a day. What does not fit the case leaves it as it is, and so does a refusal. */
    @FunctionalInterface
    interface Poging<Z extends Zaak> {

        Either<Afwijzing, ? extends Z> op(Z zaak, LocalDate dag);
    }

    private record Stap<Z extends Zaak>(int dagenLater, Poging<Z> poging) {}

    /** Every state that a case goes through: the first is how it began, and each next one is another. */
    static <Z extends Zaak> Arbitrary<List<Z>> van(Arbitrary<Z> begin, Arbitrary<Poging<Z>> pogingen, int meeste) {
        Arbitrary<Stap<Z>> stap = Combinators.combine(dagen(), pogingen).as(Stap::new);
        return Combinators.combine(begin, stap.list().ofMaxSize(meeste))
                .as((eerste, stappen) -> doorloop(eerste, stappen))
                // Each part brings its own boundaries; combining them would cost more than it finds.
                .withoutEdgeCases();
    }

    /** How a case is at the end. */
    static <Z extends Zaak> Arbitrary<Z> einde(Arbitrary<List<Z>> levenslopen) {
        return levenslopen.map(standen -> standen.get(standen.size() - 1));
    }

    private static Arbitrary<Integer> dagen() {
        return Arbitraries.oneOf(Arbitraries.of(0, 1), Arbitraries.integers().between(0, DAGEN));
    }

    private static <Z extends Zaak> List<Z> doorloop(Z begin, List<Stap<Z>> stappen) {
        Vector<Z> standen = Vector.of(begin);
        LocalDate dag = begin.begonnenOp();
        for (Stap<Z> stap : stappen) {
            dag = later(dag, stap.dagenLater());
            Z nu = standen.last();
            Z straks = Either.<Afwijzing, Z>narrow(stap.poging().op(nu, dag)).getOrElse(nu);
            standen = straks.equals(nu) ? standen : standen.append(straks);
        }
        return standen.asJava();
    }

    private static LocalDate later(LocalDate dag, int dagen) {
        LocalDate straks = dag.plusDays(dagen);
        LocalDate laatste = WillekeurigeDatums.LAATSTE_VAN_ONDERSTEUNING;
        return straks.isAfter(laatste) ? laatste : straks;
    }
}
