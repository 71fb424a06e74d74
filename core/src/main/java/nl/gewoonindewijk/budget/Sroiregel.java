package nl.gewoonindewijk.budget;

import java.math.RoundingMode;
import java.time.LocalDate;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** What share of the contract goes to social return. */
final class Sroiregel {

    /**
     * At least a share of the whole contract value goes to social return. {@code ~} The share is due over the whole term, so
     * it is broken only when the term has ended; before that a forecast that falls short is a warning, and without a forecast
     * a human must judge.
     *
     * <p>Bron: UA 7.10.
     */
    static final Regel<Jaarbudget, Contractversie> SROI = Normtoets.metBron(
            Budgetvoorwaarden::sroi,
            Regel.met(
                    "UA-7.10-SROI",
                    Bron.ua("7.10"),
                    (budget, versie, peildatum) ->
                            Normtoets.bij(versie.budget().sroi(), versie, budget.boekjaar(), norm -> budget.sroi()
                                    .map(sroi -> sroi(sroi, norm, versie, peildatum))
                                    .orElseGet(() -> new Oordeel.Onbepaald(
                                            "geen-stand", Berekening.van(Gegeven.van("minimum", norm)))))));

    private Sroiregel() {}

    private static Oordeel sroi(Sroi sroi, Percentage norm, Contractversie versie, LocalDate peildatum) {
        Bedrag nodig = norm.van(sroi.opdrachtwaarde(), RoundingMode.CEILING);
        Berekening berekening = Berekening.van(
                        Gegeven.van("opdrachtwaarde", sroi.opdrachtwaarde()),
                        Gegeven.van("minimum", norm),
                        Gegeven.van("laatste-dag", versie.looptijd().laatsteDag()))
                .norm(Gegeven.van("nodig", nodig))
                .uitkomst(Gegeven.van("gerealiseerd", sroi.gerealiseerd()));
        if (!nodig.meerDan(sroi.gerealiseerd())) {
            return new Oordeel.Voldaan(
                    "gehaald",
                    berekening.verschil(
                            Gegeven.van("ruimte", sroi.gerealiseerd().min(nodig))));
        }
        Berekening metRest = berekening.verschil(Gegeven.van("nog-te-realiseren", nodig.min(sroi.gerealiseerd())));
        if (!peildatum.isBefore(versie.looptijd().tot())) {
            return new Oordeel.Overtreden("niet-gehaald", metRest);
        }
        return sroi.prognose()
                .map(prognose -> onderweg(prognose, nodig, metRest))
                .orElseGet(() -> new Oordeel.Onbepaald("geen-prognose", metRest));
    }

    private static Oordeel onderweg(Bedrag prognose, Bedrag nodig, Berekening berekening) {
        Berekening metPrognose = berekening.met(Gegeven.van("prognose", prognose));
        return nodig.meerDan(prognose)
                ? new Oordeel.Waarschuwing("prognose-te-laag", metPrognose)
                : new Oordeel.Voldaan("op-koers", metPrognose);
    }
}
