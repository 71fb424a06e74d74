package nl.gewoonindewijk.budget;

import java.util.List;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** What residents never pay for. */
final class EigenBijdrageregel {

    /**
     * No contribution is collected for algemene voorzieningen and Aanvullende Ondersteuning. Each kind for which something
     * was collected has a verdict of its own.
     *
     * <p>Bron: UA 5.3.
     */
    static final Regel<Jaarbudget, Contractversie> EIGEN_BIJDRAGE = Regel.perOnderdeel(
            "UA-5.3-EIGEN-BIJDRAGE",
            Bron.ua("5.3"),
            (budget, versie, peildatum) ->
                    Normtoets.perOnderdeel(versie.budget().zonderEigenBijdrage(), versie, budget.boekjaar(), vrij -> {
                        List<Oordeel> geind = budget.eigenBijdragen().stream()
                                .filter(bijdrage -> vrij.contains(bijdrage.voorziening()))
                                .filter(bijdrage -> bijdrage.geind().isPositief())
                                .map(EigenBijdrageregel::geind)
                                .toList();
                        return geind.isEmpty() ? List.of(new Oordeel.Voldaan("niets-geind", Berekening.van())) : geind;
                    }));

    private EigenBijdrageregel() {}

    private static Oordeel geind(EigenBijdrage bijdrage) {
        return new Oordeel.Overtreden(
                "geind",
                Berekening.van(Gegeven.van("voorziening", bijdrage.voorziening().tekst()))
                        .verschil(Gegeven.van("bedrag", bijdrage.geind())));
    }
}
