package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** Which developments the partnership has to report. */
final class Afwijkingregel {

    /**
     * A development with a significant, structural effect on the budget is reported. What is significant the contract does
     * not say: unless a version sets an amount, a human must judge. Each development has a verdict of its own.
     *
     * <p>Bron: UA 9.1.1.
     */
    static final Regel<Jaarbudget, Contractversie> AFWIJKING = Normtoets.metBron(
            Budgetvoorwaarden::significanteAfwijking,
            Regel.perOnderdeel("UA-9.1.1-AFWIJKING", Bron.ua("9.1.1"), (budget, versie, peildatum) -> {
                List<Oordeel> oordelen = budget.afwijkingen().stream()
                        .map(afwijking -> afwijking(afwijking, budget, versie, peildatum))
                        .toList();
                return oordelen.isEmpty()
                        ? List.of(new Oordeel.NietVanToepassing("geen-afwijking", Berekening.van()))
                        : oordelen;
            }));

    private Afwijkingregel() {}

    private static Oordeel afwijking(
            Afwijking afwijking, Jaarbudget budget, Contractversie versie, LocalDate peildatum) {
        Berekening berekening = Berekening.van(Gegeven.van("omschrijving", afwijking.omschrijving()))
                .uitkomst(Gegeven.van("effect", afwijking.effect()));
        if (!afwijking.structureel()) {
            return new Oordeel.NietVanToepassing("niet-structureel", berekening);
        }
        return afwijking
                .gemeldOp()
                .filter(datum -> Normtoets.bekend(datum, peildatum))
                .<Oordeel>map(datum -> new Oordeel.Voldaan("gemeld", berekening.met(Gegeven.van("gemeld-op", datum))))
                .orElseGet(() -> nietGemeld(afwijking.effect(), budget, versie, berekening));
    }

    private static Oordeel nietGemeld(Bedrag effect, Jaarbudget budget, Contractversie versie, Berekening berekening) {
        return versie.budget()
                .significanteAfwijking()
                .op(versie.eersteDagVan(budget.boekjaar()))
                .map(norm -> nietGemeld(effect, norm.waarde(), berekening.norm(Gegeven.van("grens", norm.waarde()))))
                .getOrElse(() -> new Oordeel.Onbepaald("significant", berekening));
    }

    private static Oordeel nietGemeld(Bedrag effect, Bedrag grens, Berekening berekening) {
        return grens.meerDan(effect.absoluut())
                ? new Oordeel.NietVanToepassing("niet-significant", berekening)
                : new Oordeel.Overtreden("niet-gemeld", berekening);
    }
}
