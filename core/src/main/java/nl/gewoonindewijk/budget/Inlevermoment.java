package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;

/** Judges whether a piece was handed in before a day, as far as was known on the day of judgement. */
final class Inlevermoment {

    private Inlevermoment() {}

    /**
     * @param ingediend the day it was handed in, if it was
     * @param voor the day before which it is due
     */
    static Oordeel toets(Optional<LocalDate> ingediend, LocalDate voor, Contractversie versie, LocalDate peildatum) {
        LocalDate laatsteDag = voor.minusDays(1);
        Berekening berekening = Berekening.van().norm(Gegeven.van("uiterlijk", laatsteDag));
        if (laatsteDag.isBefore(versie.geldigVanaf())) {
            return new Oordeel.NietVanToepassing(
                    "voor-het-contract",
                    Berekening.van(Gegeven.van("begin", versie.geldigVanaf()))
                            .norm(Gegeven.van("uiterlijk", laatsteDag)));
        }
        return ingediend
                .filter(datum -> Normtoets.bekend(datum, peildatum))
                .map(datum -> ingediend(datum, laatsteDag, berekening))
                .orElseGet(() -> ontbreekt(laatsteDag, peildatum, berekening));
    }

    private static Oordeel ingediend(LocalDate datum, LocalDate laatsteDag, Berekening berekening) {
        Berekening metDatum = berekening.uitkomst(Gegeven.van("ingediend-op", datum));
        if (datum.isAfter(laatsteDag)) {
            return new Oordeel.Overtreden("te-laat", metDatum.verschil(dagen("dagen-te-laat", laatsteDag, datum)));
        }
        return new Oordeel.Voldaan("op-tijd", metDatum.verschil(dagen("dagen-over", datum, laatsteDag)));
    }

    private static Oordeel ontbreekt(LocalDate laatsteDag, LocalDate peildatum, Berekening berekening) {
        Berekening metPeildatum = berekening.uitkomst(Gegeven.van("peildatum", peildatum));
        if (peildatum.isAfter(laatsteDag)) {
            return new Oordeel.Overtreden(
                    "niet-ingediend", metPeildatum.verschil(dagen("dagen-te-laat", laatsteDag, peildatum)));
        }
        return new Oordeel.NietVanToepassing(
                "nog-niet-nodig", metPeildatum.verschil(dagen("dagen-over", peildatum, laatsteDag)));
    }

    private static Gegeven dagen(String naam, LocalDate van, LocalDate tot) {
        return Gegeven.van(naam, ChronoUnit.DAYS.between(van, tot));
    }
}
