package nl.gewoonindewijk.dossier.vernietiging;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Locale;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import org.immutables.value.Value;

/**
 * Een vernietigingslijst: what is to be destroyed, from the proposal until it is done. Two people look at it. Its lines are kept
 * beside it.
 *
 * <p>Regels: UA-7.1-BEWAREN, ARCHIEFBESLUIT-8-VERKLARING. Bron: UA 7.1, Archiefbesluit 1995 art. 8.
 */
public sealed interface Vernietigingslijst
        permits Vernietigingslijst.Voorgesteld,
                Vernietigingslijst.Goedgekeurd,
                Vernietigingslijst.Afgekeurd,
                Vernietigingslijst.Uitgevoerd {

    /** How far a list is. */
    enum Status {
        /** It was drawn up. */
        VOORGESTELD,
        /** Another person approved it. */
        GOEDGEKEURD,
        /** It was turned down, or taken back. */
        AFGEKEURD,
        /** Everything on it was destroyed, or could not be any more. */
        UITGEVOERD
    }

    /** What never changes. */
    Lijstkop kop();

    /** How far it is. */
    Status status();

    /** This list, approved by another person than the one who drew it up, or a refusal. */
    default Either<Afwijzing, Goedgekeurd> keurGoed(MedewerkerId door, LocalDate op) {
        return Either.left(weiger());
    }

    /** This list, turned down by another person or taken back by who drew it up, or a refusal. */
    default Either<Afwijzing, Afgekeurd> keurAf(MedewerkerId door, LocalDate op) {
        return Either.left(weiger());
    }

    private Afwijzing weiger() {
        return Dossiervoorschrift.VERKLARING.wijsAf(
                "al-beoordeeld", Gegeven.van("status", status().name().toLowerCase(Locale.ROOT)));
    }

    /** It was drawn up. */
    record Voorgesteld(Lijstkop kop) implements Vernietigingslijst {

        @Override
        public Status status() {
            return Status.VOORGESTELD;
        }

        @Override
        public Either<Afwijzing, Goedgekeurd> keurGoed(MedewerkerId door, LocalDate op) {
            return eisAnder(door).map(ander -> new Goedgekeurd(kop, ander, op));
        }

        @Override
        public Either<Afwijzing, Afgekeurd> keurAf(MedewerkerId door, LocalDate op) {
            return Either.right(new Afgekeurd(kop, door, op));
        }

        private Either<Afwijzing, MedewerkerId> eisAnder(MedewerkerId door) {
            return door.equals(kop.voorgesteldDoor())
                    ? Either.left(Dossiervoorschrift.VERKLARING.wijsAf("zelfde-persoon"))
                    : Either.right(door);
        }
    }

    /**
     * Another person approved it.
     *
     * @param door who
     * @param op on which day
     */
    record Goedgekeurd(Lijstkop kop, MedewerkerId door, LocalDate op) implements Vernietigingslijst {

        /** @throws IllegalArgumentException if it was approved by who drew it up, or before that */
        public Goedgekeurd {
            eisBeoordeling(kop, door, op);
        }

        @Override
        public Status status() {
            return Status.GOEDGEKEURD;
        }

        /** This list, done. */
        public Uitgevoerd rondAf(Telling telling, LocalDate afgerondOp) {
            return new Uitgevoerd(kop, door, op, telling, afgerondOp);
        }
    }

    /**
     * It was turned down by another person, or taken back by who drew it up; nothing on it was destroyed.
     *
     * @param door who
     * @param op on which day
     */
    record Afgekeurd(Lijstkop kop, MedewerkerId door, LocalDate op) implements Vernietigingslijst {

        /** @throws IllegalArgumentException if it was turned down before it was drawn up */
        public Afgekeurd {
            eisDaarna(kop, op);
        }

        @Override
        public Status status() {
            return Status.AFGEKEURD;
        }
    }

    /**
     * It is done.
     *
     * @param door who approved it
     * @param op the day on which that was
     * @param telling how much was destroyed
     * @param afgerondOp the day on which the last of it was
     */
    @Value.Builder
    record Uitgevoerd(Lijstkop kop, MedewerkerId door, LocalDate op, Telling telling, LocalDate afgerondOp)
            implements Vernietigingslijst {

        /** @throws IllegalArgumentException if it was approved by who drew it up, or its days are not in order */
        public Uitgevoerd {
            eisBeoordeling(kop, door, op);
            if (afgerondOp.isBefore(op)) {
                throw new IllegalArgumentException("Een vernietigingslijst wordt uitgevoerd na de goedkeuring.");
            }
        }

        @Override
        public Status status() {
            return Status.UITGEVOERD;
        }

        /** The record that stays of it. */
        public Vernietigingsverklaring verklaring() {
            return new Vernietigingsverklaring(
                    kop.id(),
                    kop.opdracht(),
                    kop.peildatum(),
                    kop.voorgesteldOp(),
                    op,
                    afgerondOp,
                    Vernietigingsverklaring.Wijze.GEWIST,
                    telling);
        }
    }

    private static void eisBeoordeling(Lijstkop kop, MedewerkerId door, LocalDate op) {
        eisDaarna(kop, op);
        if (door.equals(kop.voorgesteldDoor())) {
            throw new IllegalArgumentException("Een ander keurt de vernietigingslijst goed.");
        }
    }

    private static void eisDaarna(Lijstkop kop, LocalDate op) {
        if (op.isBefore(kop.voorgesteldOp())) {
            throw new IllegalArgumentException("Een vernietigingslijst wordt beoordeeld nadat zij is opgemaakt.");
        }
    }
}
