package nl.gewoonindewijk.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.budget.Startbudget;
import nl.gewoonindewijk.budget.Startbudget.Bestemming;
import nl.gewoonindewijk.budget.Startbudget.Startbudgetpost;

/** Budgets for starting up. */
public final class WillekeurigeStartbudgetten {

    private static final int MEESTE_POSTEN = 4;
    private static final int LANGSTE_OMSCHRIJVING = 200;

    private WillekeurigeStartbudgetten() {}

    /** From no cost up to four, of every kind, before, in and after the months in which they are allowed. */
    public static Arbitrary<Startbudget> alle() {
        return Combinators.combine(
                        Arbitraries.of(Bestemming.class),
                        WillekeurigeTeksten.tot(LANGSTE_OMSCHRIJVING),
                        WillekeurigeBedragen.nietNegatief(),
                        Arbitraries.of(true, false),
                        bestedingsdagen())
                .as(Startbudgetpost::new)
                .list()
                .ofMaxSize(MEESTE_POSTEN)
                .map(Startbudget::new);
    }

    private static Arbitrary<LocalDate> bestedingsdagen() {
        LocalDate eerste = LocalDate.of(2022, 7, 1);
        LocalDate einde = LocalDate.of(2023, 1, 1);
        return Arbitraries.oneOf(
                Arbitraries.of(eerste.minusDays(1), eerste, einde.minusDays(1), einde),
                WillekeurigeDatums.tussen(eerste.minusYears(1), einde.plusYears(1)));
    }
}
