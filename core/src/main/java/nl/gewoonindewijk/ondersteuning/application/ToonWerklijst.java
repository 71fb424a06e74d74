package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.werklijst.Werklijst;
import nl.gewoonindewijk.ondersteuning.werklijst.Werkregel;
import nl.gewoonindewijk.regels.Afwijzing;

/** Shows what is late, what falls due and what comes next, of all that is stored. */
public final class ToonWerklijst {

    private final Werkplek werkplek;

    /** Makes the use case. */
    public ToonWerklijst(Werkplek werkplek) {
        this.werkplek = werkplek;
    }

    /**
     * Reads the worklist of a day, line by line.
     *
     * <p>What was done after that day is not on it: a worklist of the past shows what is open now.
     *
     * @param <R> what the reader answers
     * @param peildatum the day
     * @param totEnMet the last day that is looked ahead to
     * @param wijk only in this neighbourhood, where it is given
     * @param lees reads the lines in order; the stream ends when it returns
     * @return what the reader answers, or a refusal where no contract version covers the day
     */
    public <R> Either<Afwijzing, R> op(
            LocalDate peildatum, LocalDate totEnMet, Optional<Wijkcode> wijk, Function<Stream<Werkregel>, R> lees) {
        return werkplek.contract()
                .versie(peildatum, werkplek.vandaag())
                .map(versie -> new Werklijst(peildatum, versie.werkdagen()))
                .map(werklijst -> werkplek.opslag()
                        .werkvoorraad()
                        .lees(peildatum, totEnMet, wijk, verplichtingen -> lees.apply(werklijst.van(verplichtingen))));
    }
}
