package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Jaarmoment;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;

/** Judges whether a piece was handed in before a day, as far as was known on the day of judgement. */
final class Inlevermoment {

    private Inlevermoment() {}

    /**
     * Looks up the last day on which a piece is in time. Where that day lies before the agreement itself, nothing is due.
     *
     * <p>The day is held against the start of the agreement and not of the version: an amendment of the contract does not
     * excuse what was due under the version before it.
     *
     * @param voor the day before which the piece is due, by date
     * @param toets what to judge, given that last day
     */
    static List<Oordeel> toets(
            Tijdlijn<Norm<Jaarmoment>> voor,
            Contractversie versie,
            Boekjaar boekjaar,
            Function<LocalDate, List<Oordeel>> toets) {
        return Normtoets.perOnderdeel(voor, versie, boekjaar, moment -> {
            LocalDate laatsteDag = moment.in(boekjaar).minusDays(1);
            return voor.begin()
                    .filter(laatsteDag::isBefore)
                    .map(begin -> List.of(voorDeAfspraak(begin, laatsteDag)))
                    .getOrElse(() -> toets.apply(laatsteDag));
        });
    }

    /**
     * Judges when a piece was handed in.
     *
     * @param ingediend the day it was handed in, if that is known on the day of judgement
     * @param laatsteDag the last day on which it is in time
     */
    static Oordeel opTijd(Optional<LocalDate> ingediend, LocalDate laatsteDag, LocalDate peildatum) {
        Berekening berekening = Berekening.van().norm(Gegeven.van("uiterlijk", laatsteDag));
        return ingediend
                .map(datum -> ingediend(datum, laatsteDag, berekening))
                .orElseGet(() -> ontbreekt(laatsteDag, peildatum, berekening));
    }

    private static Oordeel voorDeAfspraak(LocalDate begin, LocalDate laatsteDag) {
        return new Oordeel.NietVanToepassing(
                "voor-de-afspraak",
                Berekening.van(Gegeven.van("begin", begin)).norm(Gegeven.van("uiterlijk", laatsteDag)));
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
