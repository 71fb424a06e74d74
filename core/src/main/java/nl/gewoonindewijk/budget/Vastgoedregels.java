package nl.gewoonindewijk.budget;

import java.util.List;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** What facilities may cost and how large they are. */
final class Vastgoedregels {

    /**
     * The assignment must be feasible without income from dienstverlening: programma, facilitair beheer and vastgoed together
     * cost at most the jaarbudget. {@code ~} The paragraph states this as what the gemeente counts on.
     *
     * <p>Bron: UA 9.2.
     */
    static final Regel<Jaarbudget, Contractversie> EXPLOITATIE =
            Regel.met("UA-9.2-EXPLOITATIE", Bron.ua("9.2"), (budget, versie, peildatum) -> exploitatie(budget));

    /**
     * Facilities are multifunctional and at least so large, with smaller ones where they are needed. A smaller one without a
     * reason is a warning.
     *
     * <p>Bron: UA 9.2.
     */
    static final Regel<Jaarbudget, Contractversie> VOORZIENING = Normtoets.metBron(
            Budgetvoorwaarden::minimaleOppervlakte,
            Regel.perOnderdeel(
                    "UA-9.2-VOORZIENING",
                    Bron.ua("9.2"),
                    (budget, versie, peildatum) -> Normtoets.perOnderdeel(
                            versie.budget().minimaleOppervlakte(),
                            versie,
                            budget.boekjaar(),
                            minimum -> voorzieningen(budget.accommodaties(), minimum))));

    private Vastgoedregels() {}

    private static Oordeel exploitatie(Jaarbudget budget) {
        Begroting begroting = budget.begroting();
        Bedrag lasten = begroting.lasten();
        Berekening berekening = Berekening.van(
                        Gegeven.van("programma", begroting.lasten(Exploitatieonderdeel.PROGRAMMA)),
                        Gegeven.van("facilitair-beheer", begroting.lasten(Exploitatieonderdeel.FACILITAIR_BEHEER)),
                        Gegeven.van("vastgoed", begroting.lasten(Exploitatieonderdeel.VASTGOED)),
                        Gegeven.van("dienstverlening", begroting.dienstverlening()))
                .norm(Gegeven.van("jaarbudget", budget.bedrag()))
                .uitkomst(Gegeven.van("lasten", lasten));
        if (lasten.meerDan(budget.bedrag())) {
            return new Oordeel.Overtreden(
                    "niet-haalbaar", berekening.verschil(Gegeven.van("tekort", lasten.min(budget.bedrag()))));
        }
        return new Oordeel.Voldaan(
                "haalbaar",
                berekening.verschil(Gegeven.van("ruimte", budget.bedrag().min(lasten))));
    }

    private static List<Oordeel> voorzieningen(List<Accommodatie> accommodaties, int minimum) {
        if (accommodaties.isEmpty()) {
            return List.of(new Oordeel.NietVanToepassing(
                    "geen-voorziening", Berekening.van().norm(Gegeven.van("minimum", minimum))));
        }
        List<Oordeel> teKlein = accommodaties.stream()
                .filter(plek -> plek.oppervlakte() < minimum)
                .filter(plek -> plek.redenKleiner().isEmpty())
                .<Oordeel>map(plek -> new Oordeel.Waarschuwing(
                        "kleiner-zonder-reden",
                        Berekening.van(Gegeven.van("naam", plek.naam()))
                                .norm(Gegeven.van("minimum", minimum))
                                .uitkomst(Gegeven.van("oppervlakte", plek.oppervlakte()))
                                .verschil(Gegeven.van("tekort", minimum - plek.oppervlakte()))))
                .toList();
        return teKlein.isEmpty() ? List.of(grootGenoeg(accommodaties, minimum)) : teKlein;
    }

    private static Oordeel grootGenoeg(List<Accommodatie> accommodaties, int minimum) {
        long kleiner = accommodaties.stream()
                .filter(plek -> plek.oppervlakte() < minimum)
                .count();
        return new Oordeel.Voldaan(
                "groot-genoeg",
                Berekening.van(Gegeven.van("aantal", accommodaties.size()))
                        .norm(Gegeven.van("minimum", minimum))
                        .uitkomst(Gegeven.van("kleiner-met-reden", kleiner)));
    }
}
