package nl.gewoonindewijk.dossier.toestemming;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * Een toestemming: consent to share data of a resident with a third party for a purpose, until it is withdrawn.
 *
 * <p>Regel: UA-7.1-TOESTEMMING. Bron: UA 7.1, Wmo 2015 art. 5.3.3.
 */
public sealed interface Toestemming permits Toestemming.Gegeven, Toestemming.Ingetrokken {

    /** How far it is. */
    enum Status {
        /** It was given, and not withdrawn. */
        GEGEVEN,
        /** It was withdrawn. */
        INGETROKKEN
    }

    /** To what someone consented. */
    Toestemmingskop kop();

    /** How far it is. */
    Status status();

    /**
     * This toestemming, withdrawn at once, or a refusal.
     *
     * @param tijdstip when it was withdrawn
     */
    Either<Afwijzing, Ingetrokken> trekIn(Beslisser door, Instant tijdstip);

    /** Whether data may be shared on the ground of it at a moment, which falls on a day. */
    boolean loopt(Instant tijdstip, LocalDate dag);

    /** Which toestemming this is. */
    default ToestemmingId id() {
        return kop().id();
    }

    /** Whether this kind of piece may be shared with this third party for this purpose, as long as it runs. */
    default boolean gaatOver(Stuksoort soort) {
        return kop().gegevens().contains(soort);
    }

    /** It was given, and not withdrawn. */
    record Gegeven(Toestemmingskop kop) implements Toestemming {

        @Override
        public Status status() {
            return Status.GEGEVEN;
        }

        @Override
        public Either<Afwijzing, Ingetrokken> trekIn(Beslisser door, Instant tijdstip) {
            return tijdstip.isBefore(kop.gegevenOp())
                    ? Either.left(Dossiervoorschrift.TOESTEMMING.wijsAf("nog-niet-gegeven"))
                    : Either.right(new Ingetrokken(kop, door, tijdstip));
        }

        @Override
        public boolean loopt(Instant tijdstip, LocalDate dag) {
            return !tijdstip.isBefore(kop.gegevenOp())
                    && kop.totEnMet().filter(dag::isAfter).isEmpty();
        }
    }

    /**
     * It was withdrawn; nothing is shared any more from that moment on.
     *
     * @param ingetrokkenDoor who withdrew it
     * @param ingetrokkenOp when, to the millisecond, never before it was given
     */
    record Ingetrokken(Toestemmingskop kop, Beslisser ingetrokkenDoor, Instant ingetrokkenOp) implements Toestemming {

        /** @throws IllegalArgumentException if it was withdrawn before it was given */
        public Ingetrokken {
            ingetrokkenOp = ingetrokkenOp.truncatedTo(ChronoUnit.MILLIS);
            if (ingetrokkenOp.isBefore(kop.gegevenOp())) {
                throw new IllegalArgumentException("Een toestemming wordt niet ingetrokken voor zij gegeven is.");
            }
        }

        @Override
        public Status status() {
            return Status.INGETROKKEN;
        }

        @Override
        public Either<Afwijzing, Ingetrokken> trekIn(Beslisser door, Instant tijdstip) {
            return Either.left(Dossiervoorschrift.TOESTEMMING.wijsAf("al-ingetrokken"));
        }

        @Override
        public boolean loopt(Instant tijdstip, LocalDate dag) {
            return false;
        }
    }
}
