package nl.gewoonindewijk.ondersteuning.plan;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/**
 * Een ondersteuningsplan: what a household wants to achieve and who helps with it, from draft to its end.
 *
 * <p>What a state cannot do it does not offer: only what is {@link Tekenbaar} is signed, only what is {@link Geldend} is
 * evaluated. A signed plan with Aanvullende Ondersteuning counts as the beschikking.
 *
 * <p>Regels: UA-5.1-PLAN, UA-5.1-EEN-PLAN, UA-5.1-EVALUATIE, UA-5.1-BESCHIKKING, UA-5.1-RECHTEN. Bron: UA 5.1.
 */
public sealed interface Ondersteuningsplan extends Zaak
        permits Ondersteuningsplan.Concept,
                Ondersteuningsplan.Getekend,
                Ondersteuningsplan.InBijstelling,
                Ondersteuningsplan.Beeindigd,
                Ondersteuningsplan.Ingetrokken {

    /** How far a plan is. */
    enum Status {
        /** Being written. */
        CONCEPT,
        /** Signed and in force. */
        GETEKEND,
        /** In force, while a changed version is being written. */
        IN_BIJSTELLING,
        /** Ended. */
        BEEINDIGD,
        /** Never signed, and not going to be. */
        INGETROKKEN;

        /** Whether the household has no other plan beside it. */
        public boolean isLopend() {
            return this == CONCEPT || this == GETEKEND || this == IN_BIJSTELLING;
        }
    }

    /** What never changes about it. */
    Plankop kop();

    @Override
    Status status();

    /** Which plan this is. */
    default PlanId id() {
        return kop().id();
    }

    @Override
    default Zaakverwijzing verwijzing() {
        return new Zaakverwijzing(Zaaksoort.ONDERSTEUNINGSPLAN, id().waarde());
    }

    @Override
    default Opdracht opdracht() {
        return kop().opdracht();
    }

    @Override
    default LocalDate begonnenOp() {
        return kop().begonnenOp();
    }

    @Override
    default Optional<Huishoudlid> lid() {
        return Optional.of(kop().lid());
    }

    @Override
    default Either<Afwijzing, List<Verplichting>> verplichtingen(Termijnkader kader) {
        return Plantermijnen.van(this, kader);
    }

    /**
     * Being written.
     *
     * @param inhoud complete or not yet
     */
    record Concept(Plankop kop, Planinhoud inhoud) implements Ondersteuningsplan, Tekenbaar {

        @Override
        public Status status() {
            return Status.CONCEPT;
        }

        @Override
        public Concept metInhoud(Planinhoud nieuw) {
            return new Concept(kop, nieuw);
        }

        @Override
        public LocalDate tekenbaarVanaf() {
            return kop.begonnenOp();
        }

        @Override
        public Getekend met(Planversie versie) {
            return new Getekend(kop, Planverloop.van(versie));
        }

        /** Not going to be signed, or a refusal. */
        public Either<Afwijzing, Ingetrokken> trekIn(LocalDate op) {
            return op.isBefore(kop.begonnenOp())
                    ? Either.left(Voorschrift.PLAN.wijsAf("te-vroeg", Gegeven.van("vorige", kop.begonnenOp())))
                    : Either.right(new Ingetrokken(kop, inhoud, op));
        }
    }

    /** Signed and in force. */
    record Getekend(Plankop kop, Planverloop verloop) implements Ondersteuningsplan, Geldend {

        /** @throws IllegalArgumentException if it was signed before it was begun, or an evaluation ended it */
        public Getekend {
            Plantermijnen.eisBegin(kop, verloop);
            if (verloop.besloot(Evaluatie.Besluit.BEEINDIGEN)) {
                throw new IllegalArgumentException("Dit plan is beeindigd.");
            }
        }

        @Override
        public Status status() {
            return Status.GETEKEND;
        }

        @Override
        public Getekend met(Planverloop nieuw) {
            return new Getekend(kop, nieuw);
        }
    }

    /**
     * In force, while a changed version is being written.
     *
     * @param inhoud what would be signed
     */
    record InBijstelling(Plankop kop, Planverloop verloop, Planinhoud inhoud)
            implements Ondersteuningsplan, Geldend, Tekenbaar {

        /** @throws IllegalArgumentException if it was signed before it was begun, or no evaluation asked for a change */
        public InBijstelling {
            Plantermijnen.eisBegin(kop, verloop);
            if (!verloop.besloot(Evaluatie.Besluit.BIJSTELLEN)) {
                throw new IllegalArgumentException("Een plan wordt bijgesteld na een evaluatie die dat besluit.");
            }
        }

        @Override
        public Status status() {
            return Status.IN_BIJSTELLING;
        }

        @Override
        public InBijstelling met(Planverloop nieuw) {
            return new InBijstelling(kop, nieuw, inhoud);
        }

        @Override
        public InBijstelling metInhoud(Planinhoud nieuw) {
            return new InBijstelling(kop, verloop, nieuw);
        }

        @Override
        public LocalDate tekenbaarVanaf() {
            return verloop.laatsteDag();
        }

        @Override
        public Getekend met(Planversie versie) {
            return new Getekend(kop, verloop.met(versie));
        }
    }

    /** Ended by its last evaluation. */
    record Beeindigd(Plankop kop, Planverloop verloop) implements Ondersteuningsplan, Bevestigbaar {

        /** @throws IllegalArgumentException if no evaluation ended it */
        public Beeindigd {
            Plantermijnen.eisBegin(kop, verloop);
            if (!verloop.besloot(Evaluatie.Besluit.BEEINDIGEN)) {
                throw new IllegalArgumentException("Een plan eindigt met een evaluatie die dat besluit.");
            }
        }

        @Override
        public Beeindigd met(Planverloop nieuw) {
            return new Beeindigd(kop, nieuw);
        }

        @Override
        public Optional<LocalDate> afgeslotenOp() {
            return Optional.of(verloop.laatsteDag());
        }

        @Override
        public Status status() {
            return Status.BEEINDIGD;
        }
    }

    /**
     * Never signed, and not going to be.
     *
     * @param inhoud what was written
     * @param ingetrokkenOp the day
     */
    record Ingetrokken(Plankop kop, Planinhoud inhoud, LocalDate ingetrokkenOp) implements Ondersteuningsplan {

        /** @throws IllegalArgumentException if that was before it was begun */
        public Ingetrokken {
            if (ingetrokkenOp.isBefore(kop.begonnenOp())) {
                throw new IllegalArgumentException("Een plan wordt niet ingetrokken voor zijn begin.");
            }
        }

        @Override
        public Optional<LocalDate> afgeslotenOp() {
            return Optional.of(ingetrokkenOp);
        }

        @Override
        public Status status() {
            return Status.INGETROKKEN;
        }
    }
}
