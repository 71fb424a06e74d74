package nl.gewoonindewijk.testkit;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Percentage;

/** Amounts of money, with a preference for those at which a rule changes its mind. */
public final class WillekeurigeBedragen {

    /** The largest amount of {@link #nietNegatief()}: a hundred billion euros, of which a million still add up. */
    public static final Bedrag GROOTSTE = new Bedrag(10_000_000_000_000L);

    private static final Bedrag CENT = new Bedrag(1);
    private static final Bedrag GROOTSTE_REALISTISCHE = Bedrag.ofEuro(50_000_000);

    private WillekeurigeBedragen() {}

    /** Any amount there is, negative ones and the largest included; sums of these may overflow. */
    public static Arbitrary<Bedrag> alle() {
        return Arbitraries.longs().map(Bedrag::new);
    }

    /** Amounts from nothing up to {@link #GROOTSTE}, boundaries first of all: these add up without overflow. */
    public static Arbitrary<Bedrag> nietNegatief() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, realistisch()), Tuple.of(2, grenzen()), Tuple.of(1, tussen(Bedrag.NUL, GROOTSTE)));
    }

    /** Amounts as they occur in the books of a gemeente: nothing up to fifty million euros, to the cent. */
    public static Arbitrary<Bedrag> realistisch() {
        return tussen(Bedrag.NUL, GROOTSTE_REALISTISCHE);
    }

    /** Nothing, one cent, the largest, and every amount that Haarlem's contract names, with one cent less and one more. */
    public static Arbitrary<Bedrag> grenzen() {
        List<Bedrag> grenzen = Stream.concat(
                        Stream.of(Bedrag.NUL, CENT, GROOTSTE),
                        normen().flatMap(norm -> Stream.of(norm.min(CENT), norm, norm.plus(CENT))))
                .distinct()
                .toList();
        return Arbitraries.of(grenzen);
    }

    /**
     * An amount, and the nearest ones below and above it that are not negative.
     *
     * @param norm the amount around which to look, neither negative nor the largest there is
     */
    public static Arbitrary<Bedrag> rond(Bedrag norm) {
        return Arbitraries.of(Stream.of(norm.min(CENT), norm, norm.plus(CENT))
                .filter(bedrag -> !bedrag.isNegatief())
                .toList());
    }

    /**
     * The amounts around a share of another, such as the largest profit of a jaarbudget.
     *
     * @param aandeel the share, not negative
     * @param geheel the amount of which it is a share, not negative
     */
    public static Arbitrary<Bedrag> rondDeel(Percentage aandeel, Bedrag geheel) {
        return rond(aandeel.van(geheel, RoundingMode.FLOOR));
    }

    /** Amounts from one up to and including another. */
    public static Arbitrary<Bedrag> tussen(Bedrag minste, Bedrag meeste) {
        return Arbitraries.longs().between(minste.centen(), meeste.centen()).map(Bedrag::new);
    }

    private static Stream<Bedrag> normen() {
        return Haarlem.CONTRACT.versies().stream()
                .map(Contractversie::budget)
                .flatMap(WillekeurigeBedragen::normen)
                .distinct();
    }

    private static Stream<Bedrag> normen(Budgetvoorwaarden budget) {
        return Stream.of(
                        budget.vrijwilligersorganisaties(),
                        budget.jeugdoverlast(),
                        budget.waardevolWerkBeschermdWonen(),
                        budget.waardevolWerkMaatschappelijkeOpvang(),
                        budget.significanteAfwijking(),
                        budget.startbudget())
                .flatMap(tijdlijn -> tijdlijn.stappen().stream())
                .map(stap -> stap.waarde().waarde());
    }
}
