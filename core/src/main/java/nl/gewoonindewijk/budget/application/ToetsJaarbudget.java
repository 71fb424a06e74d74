package nl.gewoonindewijk.budget.application;

import io.vavr.control.Either;
import java.time.Clock;
import java.time.LocalDate;
import nl.gewoonindewijk.budget.Budgetregels;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.budget.port.Toetsrapporten;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Toetsrapport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges the stored jaarbudget of a year by the contract, and keeps the report. */
public final class ToetsJaarbudget {

    private static final Logger LOG = LoggerFactory.getLogger(ToetsJaarbudget.class);

    private final Contract contract;
    private final Jaarbudgetten jaarbudgetten;
    private final Toetsrapporten toetsrapporten;
    private final Transacties transacties;
    private final Clock klok;

    /** Makes the use case. */
    public ToetsJaarbudget(
            Contract contract,
            Jaarbudgetten jaarbudgetten,
            Toetsrapporten toetsrapporten,
            Transacties transacties,
            Clock klok) {
        this.contract = contract;
        this.jaarbudgetten = jaarbudgetten;
        this.toetsrapporten = toetsrapporten;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** Judges as of today. */
    public Either<Afwijzing, Toetsrapport> toets(Boekjaar boekjaar) {
        return toets(boekjaar, LocalDate.now(klok));
    }

    /**
     * Judges as of a day, past or future.
     *
     * @return the report, which is stored; or a refusal where there is no jaarbudget or no contract version
     */
    public Either<Afwijzing, Toetsrapport> toets(Boekjaar boekjaar, LocalDate peildatum) {
        Either<Afwijzing, Toetsrapport> uitkomst = transacties.voerUit(() -> jaarbudgetten
                .vind(boekjaar)
                .map(Opgeslagen::waarde)
                .toEither(() -> nietGevonden(boekjaar))
                .flatMap(budget -> Budgetregels.toets(budget, contract, peildatum))
                .peek(rapport -> toetsrapporten.bewaar(boekjaar, rapport)));
        uitkomst.peek(rapport -> LOG.info(
                        "jaarbudget {} getoetst op {}: overtreding {}",
                        boekjaar,
                        peildatum,
                        rapport.heeftOvertreding()))
                .peekLeft(afwijzing ->
                        LOG.info("jaarbudget {} niet getoetst: {}.{}", boekjaar, afwijzing.code(), afwijzing.reden()));
        return uitkomst;
    }

    private static Afwijzing nietGevonden(Boekjaar boekjaar) {
        return Afwijzing.van(
                "JAARBUDGET", Bron.ua("9.1.1"), "niet-gevonden", Gegeven.van("boekjaar", boekjaar.toString()));
    }
}
