package nl.gewoonindewijk.testkit;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.budget.Meerjarenbegroting;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Jaar;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Post;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;

/** Multi-year budgets of any gemeente, with costs, income and savings that still have to be found. */
public final class WillekeurigeMeerjarenbegrotingen {

    private static final int MEESTE_JAREN = 5;
    private static final int MEESTE_POSTEN = 8;
    private static final int LANGSTE = 200;
    private static final int LAATSTE_BEGIN = 2990;

    private WillekeurigeMeerjarenbegrotingen() {}

    /** The published totals follow from the posts by chance only. */
    public static Arbitrary<Meerjarenbegroting> alle() {
        return jaren().flatMap(
                        jaren -> Combinators.combine(WillekeurigeTeksten.tot(LANGSTE), posten(jaren), bedragen(jaren))
                                .as(Meerjarenbegroting::new));
    }

    /** The published totals are those of the posts, to the cent. */
    public static Arbitrary<Meerjarenbegroting> sluitend() {
        return alle().map(begroting ->
                new Meerjarenbegroting(begroting.naam(), begroting.posten(), begroting.berekendeTotalen()));
    }

    /** One year up to five, oldest first, with and without a year skipped. */
    private static Arbitrary<List<Boekjaar>> jaren() {
        return Combinators.combine(
                        WillekeurigeBoekjaren.tussen(2000, LAATSTE_BEGIN),
                        Arbitraries.integers().between(1, MEESTE_JAREN),
                        Arbitraries.integers().between(1, 2))
                .as((eerste, aantal, stap) -> IntStream.range(0, aantal)
                        .mapToObj(jaar -> new Boekjaar(eerste.jaar() + jaar * stap))
                        .toList());
    }

    private static Arbitrary<List<Post>> posten(List<Boekjaar> jaren) {
        return Combinators.combine(WillekeurigeTeksten.tot(LANGSTE), bedragen(jaren))
                .as(Post::new)
                .list()
                .ofMaxSize(MEESTE_POSTEN);
    }

    private static Arbitrary<List<Jaar>> bedragen(List<Boekjaar> jaren) {
        return Combinators.combine(jaren.stream()
                        .map(jaar -> Combinators.combine(lastenOfTaakstelling(), WillekeurigeBedragen.nietNegatief())
                                .as((lasten, baten) -> new Jaar(jaar, lasten, Bedrag.NUL.min(baten))))
                        .toList())
                .as(List::copyOf);
    }

    private static Arbitrary<Bedrag> lastenOfTaakstelling() {
        return Arbitraries.oneOf(
                WillekeurigeBedragen.nietNegatief(),
                WillekeurigeBedragen.realistisch().map(Bedrag.NUL::min));
    }
}
