package nl.gewoonindewijk.budget;

import io.vavr.collection.LinkedHashMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** What the partnership tells the gemeente about the running year, and when. */
final class Tussenrapportageregel {

    /**
     * In June the partnership hands in a financial interim report with a forecast for the end of the year. {@code ~} Earlier
     * than June is a warning, since the report then says less; later is a breach. Date and completeness each have a verdict.
     *
     * <p>Bron: UA 9.1.2.
     */
    static final Regel<Jaarbudget, Contractversie> TUSSENRAPPORTAGE = Normtoets.metBron(
            Budgetvoorwaarden::tussenrapportageVoor,
            Regel.perOnderdeel(
                    "UA-9.1.2-TUSSENRAPPORTAGE",
                    Bron.ua("9.1.2"),
                    (budget, versie, peildatum) -> Inlevermoment.toets(
                            versie.budget().tussenrapportageVoor(), versie, budget.boekjaar(), laatsteDag -> {
                                Optional<Tussenrapportage> rapportage = bekend(budget, peildatum);
                                List<Oordeel> oordelen = new ArrayList<>();
                                oordelen.add(rapportage
                                        .flatMap(stuk -> teVroeg(stuk, budget, versie))
                                        .orElseGet(() -> Inlevermoment.opTijd(
                                                rapportage.map(Tussenrapportage::ingediendOp), laatsteDag, peildatum)));
                                rapportage.map(Tussenrapportageregel::volledig).ifPresent(oordelen::add);
                                return oordelen;
                            })));

    private Tussenrapportageregel() {}

    private static Optional<Tussenrapportage> bekend(Jaarbudget budget, LocalDate peildatum) {
        return budget.tussenrapportage().filter(stuk -> Normtoets.bekend(stuk.ingediendOp(), peildatum));
    }

    private static Oordeel volledig(Tussenrapportage stuk) {
        return Volledigheid.toets(LinkedHashMap.of(
                "lasten tot nu toe", stuk.lastenTotNu(),
                "eindejaarsverwachting", stuk.eindejaarsverwachting()));
    }

    private static Optional<Oordeel> teVroeg(Tussenrapportage stuk, Jaarbudget budget, Contractversie versie) {
        return versie.budget()
                .tussenrapportageVanaf()
                .op(versie.eersteDagVan(budget.boekjaar()))
                .map(norm -> norm.waarde().in(budget.boekjaar()))
                .filter(eersteDag -> stuk.ingediendOp().isBefore(eersteDag))
                .map(eersteDag -> teVroeg(stuk.ingediendOp(), eersteDag))
                .toJavaOptional();
    }

    private static Oordeel teVroeg(LocalDate datum, LocalDate eersteDag) {
        return new Oordeel.Waarschuwing(
                "te-vroeg",
                Berekening.van()
                        .norm(Gegeven.van("vanaf", eersteDag))
                        .uitkomst(Gegeven.van("ingediend-op", datum))
                        .verschil(Gegeven.van("dagen-te-vroeg", ChronoUnit.DAYS.between(datum, eersteDag))));
    }
}
