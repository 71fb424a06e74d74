package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import nl.gewoonindewijk.testkit.WillekeurigeJaarbudgetten;

/**
 * A jaarbudget of Haarlem and a day on which it is judged.
 *
 * @param budget any valid jaarbudget, sound or not
 * @param peildatum a day around its year on which the contract was known
 */
record Geval(Jaarbudget budget, LocalDate peildatum) {

    private static final LocalDate BEKEND = LocalDate.of(2022, 7, 1);

    static Arbitrary<Geval> alle() {
        return WillekeurigeJaarbudgetten.vanHaarlem().flatMap(budget -> WillekeurigeDatums.rond(budget.boekjaar())
                .map(dag -> new Geval(budget, dag.isBefore(BEKEND) ? BEKEND : dag)));
    }

    Geval met(Jaarbudget ander) {
        return new Geval(ander, peildatum);
    }

    Toetsrapport rapport() {
        return Budgetregels.toets(budget, Haarlem.CONTRACT, peildatum).get();
    }

    List<Bevinding> bevindingen() {
        return rapport().bevindingen();
    }

    /** This case with the budget as it was known on the day of judgement. */
    Geval zonderToekomst() {
        return met(budget.withPlanVanAanpak(budget.planVanAanpak().filter(stuk -> bekend(stuk.ingediendOp())))
                .withKadernota(budget.kadernota().filter(stuk -> bekend(stuk.ingediendOp())))
                .withTussenrapportage(budget.tussenrapportage().filter(stuk -> bekend(stuk.ingediendOp())))
                .withStartbudget(budget.startbudget().map(this::zonderToekomst))
                .withTermijnbetalingen(budget.termijnbetalingen().stream()
                        .map(termijn -> new Termijnbetaling(
                                termijn.maand(),
                                termijn.bedrag(),
                                termijn.betaaldOp().filter(this::bekend)))
                        .toList())
                .withAfwijkingen(budget.afwijkingen().stream()
                        .map(afwijking ->
                                afwijking.withGemeldOp(afwijking.gemeldOp().filter(this::bekend)))
                        .toList())
                .withTekortkomingen(budget.tekortkomingen().stream()
                        .filter(tekortkoming -> bekend(tekortkoming.vastgesteldOp()))
                        .toList()));
    }

    private Startbudget zonderToekomst(Startbudget startbudget) {
        return new Startbudget(startbudget.posten().stream()
                .filter(post -> bekend(post.besteedOp()))
                .toList());
    }

    private boolean bekend(LocalDate dag) {
        return !dag.isAfter(peildatum);
    }
}
