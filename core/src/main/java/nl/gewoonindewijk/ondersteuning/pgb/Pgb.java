package nl.gewoonindewijk.ondersteuning.pgb;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * Een persoonsgebonden budget: money with which a resident buys Aanvullende Ondersteuning. The gemeente decides on it; the
 * samenwerkingsverband evaluates it.
 *
 * <p>Regel: UA-5.2-PGB. Bron: UA 5.2.
 */
public sealed interface Pgb extends Zaak
        permits Pgb.Aangevraagd, Pgb.Toegekend, Pgb.InHerziening, Pgb.Afgewezen, Pgb.Beeindigd {

    /** How far a Pgb is. */
    enum Status {
        /** The gemeente has to decide. */
        AANGEVRAAGD,
        /** Granted. */
        TOEGEKEND,
        /** Granted and evaluated: the gemeente has to decide how it goes on. */
        IN_HERZIENING,
        /** Not granted. */
        AFGEWEZEN,
        /** Ended. */
        BEEINDIGD
    }

    /** The request it began with. */
    Pgbaanvraag aanvraag();

    @Override
    Status status();

    /** Which Pgb this is. */
    default PgbId id() {
        return aanvraag().id();
    }

    @Override
    default Zaakverwijzing verwijzing() {
        return new Zaakverwijzing(Zaaksoort.PGB, id().waarde());
    }

    @Override
    default Opdracht opdracht() {
        return aanvraag().opdracht();
    }

    @Override
    default LocalDate begonnenOp() {
        return aanvraag().aangevraagdOp();
    }

    @Override
    default Optional<Huishoudlid> lid() {
        return Optional.of(aanvraag().lid());
    }

    @Override
    default Either<Afwijzing, List<Verplichting>> verplichtingen(Termijnkader kader) {
        return Pgbtermijnen.van(this, kader);
    }

    /** The gemeente has to decide. */
    record Aangevraagd(Pgbaanvraag aanvraag) implements Pgb {

        @Override
        public Status status() {
            return Status.AANGEVRAAGD;
        }

        /** The Pgb after the gemeente decided on it by beschikking, or a refusal. */
        public Either<Afwijzing, Pgb> besluit(boolean toegekend, LocalDate op) {
            if (op.isBefore(begonnenOp())) {
                return Either.left(Pgbtermijnen.teVroeg(begonnenOp()));
            }
            return Either.right(toegekend ? new Toegekend(aanvraag, op, List.of()) : new Afgewezen(aanvraag, op));
        }
    }

    /**
     * Granted.
     *
     * @param toegekendOp the day of the beschikking
     * @param herzieningen every evaluation that the gemeente decided on, in order
     */
    record Toegekend(Pgbaanvraag aanvraag, LocalDate toegekendOp, List<Herziening> herzieningen) implements Pgb {

        /** @throws IllegalArgumentException if the days are not in order, or it ended */
        public Toegekend {
            herzieningen = Pgbtermijnen.opVolgorde(aanvraag, toegekendOp, herzieningen);
            if (herzieningen.stream().anyMatch(een -> een.besluit() == Herziening.Keuze.BEEINDIGEN)) {
                throw new IllegalArgumentException("Dit Pgb is beeindigd.");
            }
        }

        @Override
        public Status status() {
            return Status.TOEGEKEND;
        }

        /** The Pgb after the samenwerkingsverband evaluated it, or a refusal. */
        public Either<Afwijzing, InHerziening> evalueer(LocalDate op, Herziening.Keuze advies) {
            LocalDate vorige = Pgbtermijnen.laatsteBesluit(toegekendOp, herzieningen);
            return op.isBefore(vorige)
                    ? Either.left(Pgbtermijnen.teVroeg(vorige))
                    : Either.right(new InHerziening(this, op, advies));
        }
    }

    /**
     * Granted and evaluated: the gemeente has to decide how it goes on.
     *
     * @param toegekend as it was until now
     * @param geevalueerdOp the day of the evaluation
     * @param advies what the samenwerkingsverband advises
     */
    record InHerziening(Toegekend toegekend, LocalDate geevalueerdOp, Herziening.Keuze advies) implements Pgb {

        /** @throws IllegalArgumentException if it was evaluated before it was granted */
        public InHerziening {
            LocalDate vorige = Pgbtermijnen.laatsteBesluit(toegekend.toegekendOp(), toegekend.herzieningen());
            if (geevalueerdOp.isBefore(vorige)) {
                throw new IllegalArgumentException("Een evaluatie komt na het laatste besluit.");
            }
        }

        @Override
        public Pgbaanvraag aanvraag() {
            return toegekend.aanvraag();
        }

        @Override
        public Status status() {
            return Status.IN_HERZIENING;
        }

        /** The Pgb after the gemeente decided how it goes on, or a refusal. */
        public Either<Afwijzing, Pgb> besluit(Herziening.Keuze besluit, LocalDate op) {
            if (op.isBefore(geevalueerdOp)) {
                return Either.left(Pgbtermijnen.teVroeg(geevalueerdOp));
            }
            List<Herziening> alle = Vector.ofAll(toegekend.herzieningen())
                    .append(new Herziening(geevalueerdOp, advies, op, besluit))
                    .asJava();
            return Either.right(
                    besluit == Herziening.Keuze.BEEINDIGEN
                            ? new Beeindigd(aanvraag(), toegekend.toegekendOp(), alle)
                            : new Toegekend(aanvraag(), toegekend.toegekendOp(), alle));
        }
    }

    /**
     * Not granted.
     *
     * @param afgewezenOp the day of the beschikking
     */
    record Afgewezen(Pgbaanvraag aanvraag, LocalDate afgewezenOp) implements Pgb {

        /** @throws IllegalArgumentException if that was before the request */
        public Afgewezen {
            if (afgewezenOp.isBefore(aanvraag.aangevraagdOp())) {
                throw new IllegalArgumentException("De gemeente besluit na de aanvraag.");
            }
        }

        @Override
        public Optional<LocalDate> afgeslotenOp() {
            return Optional.of(afgewezenOp);
        }

        @Override
        public Status status() {
            return Status.AFGEWEZEN;
        }
    }

    /**
     * Ended, by the decision on the last evaluation.
     *
     * @param toegekendOp the day of the beschikking
     * @param herzieningen every evaluation that the gemeente decided on, the one that ended it last
     */
    record Beeindigd(Pgbaanvraag aanvraag, LocalDate toegekendOp, List<Herziening> herzieningen) implements Pgb {

        /** @throws IllegalArgumentException if the days are not in order, or it did not end */
        public Beeindigd {
            herzieningen = Pgbtermijnen.opVolgorde(aanvraag, toegekendOp, herzieningen);
            Vector<Herziening.Keuze> besluiten = Vector.ofAll(herzieningen).map(Herziening::besluit);
            if (besluiten.indexOf(Herziening.Keuze.BEEINDIGEN) != besluiten.size() - 1 || besluiten.isEmpty()) {
                throw new IllegalArgumentException("Een Pgb eindigt met zijn laatste besluit.");
            }
        }

        @Override
        public Optional<LocalDate> afgeslotenOp() {
            return Optional.of(herzieningen.get(herzieningen.size() - 1).beslotenOp());
        }

        @Override
        public Status status() {
            return Status.BEEINDIGD;
        }
    }
}
