package nl.gewoonindewijk.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** When the plan van aanpak is due, and what its begroting must hold. */
final class Planregel {

    /**
     * The plan is handed in before 1 October, {@code ~} of the year before; its begroting adds up to the jaarbudget and
     * follows the kinds of cost of the jaarrekening. Each has a verdict of its own.
     *
     * <p>Bron: UA 9.1.1.
     */
    static final Regel<Jaarbudget, Contractversie> PLAN = Normtoets.metBron(
            Budgetvoorwaarden::planVoor,
            Regel.perOnderdeel("UA-9.1.1-PLAN", Bron.ua("9.1.1"), (budget, versie, peildatum) -> {
                Optional<PlanVanAanpak> plan =
                        budget.planVanAanpak().filter(stuk -> Normtoets.bekend(stuk.ingediendOp(), peildatum));
                List<Oordeel> oordelen = new ArrayList<>(Inlevermoment.toets(
                        versie.budget().planVoor(),
                        versie,
                        budget.boekjaar(),
                        laatsteDag -> List.of(
                                Inlevermoment.opTijd(plan.map(PlanVanAanpak::ingediendOp), laatsteDag, peildatum))));
                oordelen.add(teltOp(budget));
                plan.map(stuk -> kostensoorten(budget, stuk)).ifPresent(oordelen::add);
                return oordelen;
            }));

    private Planregel() {}

    private static Oordeel teltOp(Jaarbudget budget) {
        Begroting begroting = budget.begroting();
        Bedrag verschil = begroting.saldo().min(budget.bedrag()).absoluut();
        Berekening berekening = Berekening.van(
                        Gegeven.van("lasten", begroting.lasten()),
                        Gegeven.van("winst", begroting.winst()),
                        Gegeven.van("dienstverlening", begroting.dienstverlening()))
                .norm(Gegeven.van("jaarbudget", budget.bedrag()))
                .uitkomst(Gegeven.van("begroot", begroting.saldo()))
                .verschil(Gegeven.van("verschil", verschil));
        return verschil.isPositief()
                ? new Oordeel.Overtreden("telt-niet-op", berekening)
                : new Oordeel.Voldaan("telt-op", berekening);
    }

    private static Oordeel kostensoorten(Jaarbudget budget, PlanVanAanpak plan) {
        if (budget.begroting().posten().isEmpty()) {
            return new Oordeel.NietVanToepassing("geen-posten", Berekening.van());
        }
        List<String> onbekend = budget.begroting().posten().stream()
                .map(Begrotingspost::kostensoort)
                .filter(soort -> !plan.kostensoortenJaarrekening().contains(soort))
                .map(Kostensoort::naam)
                .distinct()
                .sorted()
                .toList();
        if (onbekend.isEmpty()) {
            return new Oordeel.Voldaan(
                    "kostensoorten-bekend",
                    Berekening.van(Gegeven.van(
                            "aantal", plan.kostensoortenJaarrekening().size())));
        }
        return new Oordeel.Overtreden(
                "kostensoorten-onbekend",
                Berekening.van(Gegeven.van("kostensoorten", String.join(", ", onbekend)))
                        .verschil(Gegeven.van("aantal", onbekend.size())));
    }
}
