package nl.gewoonindewijk.budget;

import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Voorzieningsoort;
import nl.gewoonindewijk.gedeeld.Bedrag;
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
    static final Regel<Jaarbudget, Contractversie> EIGEN_BIJDRAGE = Normtoets.metBron(
            Budgetvoorwaarden::zonderEigenBijdrage,
            Regel.perOnderdeel(
                    "UA-5.3-EIGEN-BIJDRAGE",
                    Bron.ua("5.3"),
                    (budget, versie, peildatum) -> Normtoets.perOnderdeel(
                            versie.budget().zonderEigenBijdrage(), versie, budget.boekjaar(), vrij -> {
                                List<Oordeel> geind = vrij.stream()
                                        .flatMap(soort -> geind(soort, totaal(budget, soort)))
                                        .toList();
                                return geind.isEmpty() ? List.of(nietsGeind()) : geind;
                            })));

    private EigenBijdrageregel() {}

    private static Bedrag totaal(Jaarbudget budget, Voorzieningsoort soort) {
        return Bedrag.som(budget.eigenBijdragen().stream()
                .filter(bijdrage -> bijdrage.voorziening() == soort)
                .map(EigenBijdrage::geind));
    }

    private static Stream<Oordeel> geind(Voorzieningsoort soort, Bedrag totaal) {
        if (!totaal.isPositief()) {
            return Stream.of();
        }
        return Stream.of(new Oordeel.Overtreden(
                "geind",
                Berekening.van(Gegeven.van("voorziening", soort.tekst()))
                        .norm(Gegeven.van("toegestaan", Bedrag.NUL))
                        .uitkomst(Gegeven.van("bedrag", totaal))
                        .verschil(Gegeven.van("te-veel", totaal))));
    }

    private static Oordeel nietsGeind() {
        return new Oordeel.Voldaan(
                "niets-geind",
                Berekening.van()
                        .norm(Gegeven.van("toegestaan", Bedrag.NUL))
                        .uitkomst(Gegeven.van("bedrag", Bedrag.NUL)));
    }
}
