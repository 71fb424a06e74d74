package nl.gewoonindewijk.budget;

import io.vavr.collection.LinkedHashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** What the partnership tells the gemeente about the next year, and when. */
final class Kadernotaregel {

    /**
     * By the end of February the partnership tells what it expects of the next year: growth of volume, prices, other
     * developments; the growth is compared with demography. Date, completeness and growth each have a verdict.
     *
     * <p>Bron: UA 9.1.2.
     */
    static final Regel<Jaarbudget, Contractversie> KADERNOTA = Normtoets.metBron(
            Budgetvoorwaarden::kadernotaVoor,
            Regel.perOnderdeel(
                    "UA-9.1.2-KADERNOTA",
                    Bron.ua("9.1.2"),
                    (budget, versie, peildatum) -> Inlevermoment.toets(
                            versie.budget().kadernotaVoor(),
                            versie,
                            budget.boekjaar(),
                            laatsteDag -> kadernota(bekend(budget, peildatum), laatsteDag, peildatum))));

    private Kadernotaregel() {}

    private static Optional<Kadernota> bekend(Jaarbudget budget, LocalDate peildatum) {
        return budget.kadernota().filter(nota -> Normtoets.bekend(nota.ingediendOp(), peildatum));
    }

    private static List<Oordeel> kadernota(Optional<Kadernota> kadernota, LocalDate laatsteDag, LocalDate peildatum) {
        List<Oordeel> oordelen = new ArrayList<>();
        oordelen.add(Inlevermoment.opTijd(kadernota.map(Kadernota::ingediendOp), laatsteDag, peildatum));
        kadernota.map(Kadernotaregel::volledig).ifPresent(oordelen::add);
        kadernota.flatMap(Kadernotaregel::groei).ifPresent(oordelen::add);
        return oordelen;
    }

    private static Oordeel volledig(Kadernota nota) {
        return Volledigheid.toets(LinkedHashMap.of(
                "volumegroei", nota.volumegroei(),
                "prijseffecten", nota.prijseffecten(),
                "overige autonome ontwikkelingen", nota.autonomeOntwikkelingen()));
    }

    private static Optional<Oordeel> groei(Kadernota nota) {
        return nota.volumegroei().map(verwacht -> groei(verwacht, nota.demografischeGroei()));
    }

    private static Oordeel groei(Percentage verwacht, Optional<Percentage> demografisch) {
        Berekening berekening = Berekening.van().uitkomst(Gegeven.van("volumegroei", verwacht));
        return demografisch
                .<Oordeel>map(groei -> new Oordeel.Voldaan(
                        "groei-vergeleken",
                        berekening
                                .norm(Gegeven.van("demografische-groei", groei))
                                .verschil(Gegeven.van("procentpunt", verwacht.min(groei)))))
                .orElseGet(() -> new Oordeel.Onbepaald("geen-demografie", berekening));
    }
}
