package nl.gewoonindewijk.testkit;

import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.dossier.bewaring.Bewaargrond;
import nl.gewoonindewijk.dossier.bewaring.Bewaarregeling;
import nl.gewoonindewijk.dossier.bewaring.Bewaartermijn;
import nl.gewoonindewijk.dossier.bewaring.Gebeurtenis;

/** How long pieces are kept, as any law or selectielijst could say it. */
public final class WillekeurigeBewaarregelingen {

    private static final int MEESTE_GRONDEN = 8;
    private static final int MEESTE_JAREN = 30;

    private WillekeurigeBewaarregelingen() {}

    /** Any number of grounds, among them none; more than one can be about the same category. */
    public static Arbitrary<Bewaarregeling> alle() {
        return gronden().list().ofMaxSize(MEESTE_GRONDEN).map(Bewaarregeling::new);
    }

    /** Grounds with one or more versions, that begin on any day. */
    public static Arbitrary<Bewaargrond> gronden() {
        return Combinators.combine(
                        WillekeurigeDossierstukken.categorieen(),
                        Arbitraries.of(Bewaargrond.Werking.class),
                        WillekeurigeTijdlijnen.van(
                                        Combinators.combine(termijnen(), WillekeurigeToetsrapporten.bronnen())
                                                .as(Norm::new))
                                .filter(tijdlijn -> !tijdlijn.stappen().isEmpty()))
                .as(Bewaargrond::new)
                .withoutEdgeCases();
    }

    /** Terms of days, months and years from every event, and now and then one for good. */
    public static Arbitrary<Bewaartermijn> termijnen() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Combinators.combine(duren(), Arbitraries.of(Gebeurtenis.class))
                                .as(Bewaartermijn.Tijdelijk::new)),
                Tuple.of(1, Arbitraries.just(new Bewaartermijn.Blijvend())));
    }

    private static Arbitrary<Period> duren() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, MEESTE_JAREN).map(Period::ofYears),
                Arbitraries.of(Period.ofDays(1), Period.ofDays(42), Period.ofMonths(1), Period.of(1, 6, 3)));
    }
}
