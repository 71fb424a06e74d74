package nl.gewoonindewijk.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.budget.Termijnbetaling;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;

/** Monthly instalments of a jaarbudget. */
public final class WillekeurigeTermijnbetalingen {

    private static final int MAANDEN = 12;
    private static final int MEESTE = 14;

    private WillekeurigeTermijnbetalingen() {}

    /** None, the twelve that the contract asks for, or any others. */
    public static Arbitrary<List<Termijnbetaling>> van(Boekjaar boekjaar, Bedrag jaarbudget) {
        return Arbitraries.oneOf(
                Arbitraries.just(List.of()),
                volgensContract(boekjaar, jaarbudget),
                los(boekjaar).list().ofMinSize(1).ofMaxSize(MEESTE));
    }

    /** The twelve that the contract asks for, of which the first few are paid, each on its last day. */
    public static Arbitrary<List<Termijnbetaling>> volgensContract(Boekjaar boekjaar, Bedrag jaarbudget) {
        List<Bedrag> delen = jaarbudget.verdeel(MAANDEN);
        return Arbitraries.integers().between(0, MAANDEN).map(betaald -> IntStream.rangeClosed(1, MAANDEN)
                .mapToObj(maand -> new Termijnbetaling(
                        maand,
                        delen.get(maand - 1),
                        maand <= betaald ? Optional.of(laatsteDag(boekjaar, maand)) : Optional.empty()))
                .toList());
    }

    private static LocalDate laatsteDag(Boekjaar boekjaar, int maand) {
        return boekjaar.eersteDag().plusMonths(maand - 1L).minusDays(1);
    }

    private static Arbitrary<Termijnbetaling> los(Boekjaar boekjaar) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, MAANDEN),
                        WillekeurigeBedragen.nietNegatief(),
                        WillekeurigeDatums.rond(boekjaar).optional(0.5))
                .as(Termijnbetaling::new);
    }
}
