package nl.gewoonindewijk.budget;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Drager;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** What may be left of a jaarbudget, and who pays when there is too little. */
final class Winstregels {

    /**
     * Profit is at most a share of the jaarbudget. {@code ~} Profit is what the realisatie leaves of the jaarbudget and the
     * income from dienstverlening together; as long as there is none, the planned profit counts.
     *
     * <p>Bron: UA 9.1.4.
     */
    static final Regel<Jaarbudget, Contractversie> WINST = Normtoets.metBron(
            Budgetvoorwaarden::maximaleWinst,
            Regel.met(
                    "UA-9.1.4-WINST",
                    Bron.ua("9.1.4"),
                    (budget, versie, peildatum) -> Normtoets.bij(
                            versie.budget().maximaleWinst(), versie, budget.boekjaar(), norm -> winst(budget, norm))));

    /**
     * Overspending is in principle for the partnership's own account.
     *
     * <p>Bron: UA 9.1.1.
     */
    static final Regel<Jaarbudget, Contractversie> OVERSCHRIJDING = Normtoets.metBron(
            Budgetvoorwaarden::dragerOverschrijding,
            Regel.met(
                    "UA-9.1.1-OVERSCHRIJDING",
                    Bron.ua("9.1.1"),
                    (budget, versie, peildatum) -> Normtoets.bij(
                            versie.budget().dragerOverschrijding(),
                            versie,
                            budget.boekjaar(),
                            drager -> overschrijding(budget, drager, peildatum))));

    /** Rounded up, so that no share above the norm is shown as the norm itself. */
    private static final int DECIMALEN = 4;

    private Winstregels() {}

    private static Oordeel winst(Jaarbudget budget, Percentage norm) {
        Bedrag winst = budget.realisatie()
                .map(realisatie -> realisatie.resultaat(budget.bedrag()))
                .map(resultaat -> resultaat.isNegatief() ? Bedrag.NUL : resultaat)
                .orElse(budget.begroting().winst());
        Bedrag grens = norm.van(budget.bedrag(), RoundingMode.FLOOR);
        Berekening berekening = Berekening.van(
                        Gegeven.van("jaarbudget", budget.bedrag()),
                        Gegeven.van("grondslag", budget.realisatie().isPresent() ? "realisatie" : "begroting"),
                        Gegeven.van("maximum", norm),
                        aandeel(winst, budget.bedrag()))
                .norm(Gegeven.van("toegestane-winst", grens))
                .uitkomst(Gegeven.van("winst", winst));
        if (winst.meerDan(grens)) {
            return new Oordeel.Overtreden(
                    "te-hoog", berekening.verschil(Gegeven.van("overschrijding", winst.min(grens))));
        }
        return new Oordeel.Voldaan("binnen", berekening.verschil(Gegeven.van("ruimte", grens.min(winst))));
    }

    /** Of a jaarbudget of next to nothing the share has no end, or too many digits to mean something. */
    private static Gegeven aandeel(Bedrag winst, Bedrag jaarbudget) {
        if (winst.meerDan(jaarbudget)) {
            return Gegeven.van("percentage", "meer dan 100%");
        }
        return Gegeven.van(
                "percentage",
                winst.isPositief()
                        ? Percentage.vanDeel(winst, jaarbudget, DECIMALEN, RoundingMode.UP)
                        : Percentage.of(0));
    }

    private static Oordeel overschrijding(Jaarbudget budget, Drager drager, LocalDate peildatum) {
        Optional<Bedrag> resultaat = budget.realisatie().map(realisatie -> realisatie.resultaat(budget.bedrag()));
        Optional<Bedrag> verwacht = budget.tussenrapportage()
                .filter(rapportage -> Normtoets.bekend(rapportage.ingediendOp(), peildatum))
                .flatMap(Tussenrapportage::eindejaarsverwachting)
                .map(lasten -> budget.bedrag().min(lasten));
        return resultaat
                .map(saldo -> draagt(saldo, budget, drager, "overschrijding", "binnen"))
                .or(() -> verwacht.map(saldo -> draagt(saldo, budget, drager, "verwacht", "verwacht-binnen")))
                .orElseGet(() -> new Oordeel.NietVanToepassing(
                        "nog-niet-bekend", Berekening.van(Gegeven.van("jaarbudget", budget.bedrag()))));
    }

    private static Oordeel draagt(Bedrag saldo, Jaarbudget budget, Drager drager, String erover, String erbinnen) {
        Berekening berekening = Berekening.van(Gegeven.van("drager", drager.tekst()))
                .norm(Gegeven.van("jaarbudget", budget.bedrag()))
                .uitkomst(
                        Gegeven.van("lasten-na-dienstverlening", budget.bedrag().min(saldo)));
        if (saldo.isNegatief()) {
            return new Oordeel.Waarschuwing(
                    erover, berekening.verschil(Gegeven.van("overschrijding", saldo.absoluut())));
        }
        return new Oordeel.Voldaan(erbinnen, berekening.verschil(Gegeven.van("ruimte", saldo)));
    }
}
