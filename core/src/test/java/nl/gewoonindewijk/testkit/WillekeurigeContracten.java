package nl.gewoonindewijk.testkit;

import static nl.gewoonindewijk.testkit.WillekeurigeBedragen.nietNegatief;
import static nl.gewoonindewijk.testkit.WillekeurigePercentages.vanGeheel;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.BudgetvoorwaardenBuilder;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Drager;
import nl.gewoonindewijk.contract.Jaarmoment;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.contract.Termijnafspraak;
import nl.gewoonindewijk.contract.Voorzieningsoort;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Regelcode;

/** Contracts as any gemeente could write them: every term there can be, on any day, in one or two versions. */
public final class WillekeurigeContracten {

    private static final int MEESTE_VERSIES = 2;

    private WillekeurigeContracten() {}

    /** Of any assignment, in one or two versions that hold from any day and are known since any other. */
    public static Arbitrary<Contract> alle() {
        return Combinators.combine(
                        WillekeurigeOpdrachten.alle(), Arbitraries.integers().between(1, MEESTE_VERSIES))
                .flatAs((opdracht, aantal) -> Combinators.combine(IntStream.rangeClosed(1, aantal)
                                .mapToObj(nummer -> versies(opdracht, nummer))
                                .toList())
                        .as(versies -> new Contract(opdracht, versies)));
    }

    private static Arbitrary<Contractversie> versies(Opdracht opdracht, int nummer) {
        return Combinators.combine(
                        WillekeurigeDatums.alle(),
                        WillekeurigeDatums.alle(),
                        WillekeurigePeriodes.alle(),
                        budgetten(),
                        termijnafspraken(),
                        WillekeurigeWerkdagenkalenders.alle())
                .as((geldigVanaf, bekendSinds, looptijd, budget, termijnen, kalender) -> new Contractversie(
                        opdracht, nummer, geldigVanaf, bekendSinds, looptijd, budget, termijnen, kalender));
    }

    private static Arbitrary<Budgetvoorwaarden> budgetten() {
        Arbitrary<Integer> aantallen = Arbitraries.integers().between(1, 500);
        return Builders.withBuilder(BudgetvoorwaardenBuilder::new)
                .use(norm(vanGeheel()))
                .in(BudgetvoorwaardenBuilder::maximaleWinst)
                .use(norm(nietNegatief()))
                .in(BudgetvoorwaardenBuilder::vrijwilligersorganisaties)
                .use(norm(nietNegatief()))
                .in(BudgetvoorwaardenBuilder::jeugdoverlast)
                .use(norm(nietNegatief()))
                .in(BudgetvoorwaardenBuilder::waardevolWerkBeschermdWonen)
                .use(norm(nietNegatief()))
                .in(BudgetvoorwaardenBuilder::waardevolWerkMaatschappelijkeOpvang)
                .use(norm(Arbitraries.of(true, false)))
                .in(BudgetvoorwaardenBuilder::onttrekking)
                .use(norm(vanGeheel()))
                .in(BudgetvoorwaardenBuilder::sroi)
                .use(norm(momenten()))
                .in(BudgetvoorwaardenBuilder::planVoor)
                .use(norm(Arbitraries.of(1, 2, 3, 4, 6, 12)))
                .in(BudgetvoorwaardenBuilder::aantalTermijnen)
                .use(norm(Arbitraries.of(Drager.class)))
                .in(BudgetvoorwaardenBuilder::dragerOverschrijding)
                .use(norm(nietNegatief()))
                .in(BudgetvoorwaardenBuilder::significanteAfwijking)
                .use(norm(aantallen))
                .in(BudgetvoorwaardenBuilder::herhaling)
                .use(norm(momenten()))
                .in(BudgetvoorwaardenBuilder::kadernotaVoor)
                .use(norm(momenten()))
                .in(BudgetvoorwaardenBuilder::tussenrapportageVanaf)
                .use(norm(momenten()))
                .in(BudgetvoorwaardenBuilder::tussenrapportageVoor)
                .use(norm(nietNegatief()))
                .in(BudgetvoorwaardenBuilder::startbudget)
                .use(norm(WillekeurigePeriodes.alle()))
                .in(BudgetvoorwaardenBuilder::startbudgetperiode)
                .use(norm(aantallen))
                .in(BudgetvoorwaardenBuilder::minimaleOppervlakte)
                .use(norm(Arbitraries.subsetOf(Voorzieningsoort.values()).map(List::copyOf)))
                .in(BudgetvoorwaardenBuilder::zonderEigenBijdrage)
                .build(BudgetvoorwaardenBuilder::build)
                // Nineteen timelines have too many combinations of edge cases to work out.
                .withoutEdgeCases();
    }

    /** Any day that returns every year: all but 29 February. */
    private static Arbitrary<Jaarmoment> momenten() {
        return Combinators.combine(
                        WillekeurigeDatums.alle().filter(dag -> dag.getMonthValue() != 2 || dag.getDayOfMonth() != 29),
                        Arbitraries.integers().between(-1, 1))
                .as((dag, jaren) -> new Jaarmoment(dag.getMonthValue(), dag.getDayOfMonth(), jaren));
    }

    private static Arbitrary<List<Termijnafspraak>> termijnafspraken() {
        return Arbitraries.subsetOf("UA-4.3-CONTACT", "UA-4.3-START", "EIGEN-1")
                .flatMap(codes -> Combinators.combine(codes.stream()
                                .sorted()
                                .map(WillekeurigeContracten::termijnafspraak)
                                .toList())
                        .as(List::copyOf));
    }

    private static Arbitrary<Termijnafspraak> termijnafspraak(String code) {
        return norm(WillekeurigeTermijnen.alle()).map(termijn -> new Termijnafspraak(new Regelcode(code), termijn));
    }

    private static <T> Arbitrary<Tijdlijn<Norm<T>>> norm(Arbitrary<T> waarden) {
        return WillekeurigeTijdlijnen.van(Combinators.combine(waarden, WillekeurigeToetsrapporten.bronnen())
                .as(Norm::new));
    }
}
