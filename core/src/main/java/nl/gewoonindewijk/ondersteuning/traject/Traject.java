package nl.gewoonindewijk.ondersteuning.traject;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/**
 * Een traject: longer support of one resident, until it ends.
 *
 * <p>Regels: UA-4.4-REGIE, UA-4.5-OVERDRACHT. Bron: UA 4.3 to 4.5 and 8.2.
 */
public sealed interface Traject extends Zaak permits Traject.Lopend, Traject.Beeindigd {

    /** How far a traject is. */
    enum Status {
        /** Support is given. */
        LOPEND,
        /** Support has ended. */
        BEEINDIGD
    }

    /** How it began. */
    Trajectstart start();

    /** Who held the regie since when; someone always does. */
    Tijdlijn<Regiehouder> regie();

    /** Every handover, planned or done, in the order in which they were planned. */
    List<Overdracht> overdrachten();

    @Override
    Status status();

    /** This traject, where another holds the regie from a day on, or a refusal. */
    Either<Afwijzing, Lopend> legRegieBij(Set<Regiehouder> kunnen, LocalDate vanaf);

    /** This traject with a handover that is to be done, or a refusal. */
    Either<Afwijzing, Lopend> planOverdracht(Overdracht overdracht);

    /** This traject, where the open handover for a reason was done, or a refusal. */
    Either<Afwijzing, Lopend> voltooiOverdracht(Overdrachtsreden reden, LocalDate op);

    /** This traject without the open handover for a reason, which is not needed after all, or a refusal. */
    Either<Afwijzing, Lopend> trekOverdrachtIn(Overdrachtsreden reden);

    /** This traject, ended, or a refusal. */
    Either<Afwijzing, Beeindigd> beeindig(Beeindiging beeindiging);

    /**
     * A new traject.
     *
     * @param kunnen everyone who can hold the regie
     */
    static Lopend begin(Trajectstart start, Set<Regiehouder> kunnen) {
        return new Lopend(start, Tijdlijn.vanaf(start.begonnenOp(), Regiehouder.uit(kunnen)), List.of());
    }

    /** Which traject this is. */
    default TrajectId id() {
        return start().id();
    }

    @Override
    default Zaakverwijzing verwijzing() {
        return new Zaakverwijzing(Zaaksoort.TRAJECT, id().waarde());
    }

    @Override
    default Opdracht opdracht() {
        return start().opdracht();
    }

    @Override
    default LocalDate begonnenOp() {
        return start().begonnenOp();
    }

    @Override
    default Optional<Huishoudlid> lid() {
        return Optional.of(start().lid());
    }

    @Override
    default Either<Afwijzing, List<Verplichting>> verplichtingen(Termijnkader kader) {
        return Either.right(Overdrachtstermijnen.van(this));
    }

    /** Support is given. */
    record Lopend(Trajectstart start, Tijdlijn<Regiehouder> regie, List<Overdracht> overdrachten) implements Traject {

        /** @throws IllegalArgumentException if nobody holds the regie from the first day on */
        public Lopend {
            overdrachten = List.copyOf(overdrachten);
            eisRegie(start, regie);
        }

        @Override
        public Status status() {
            return Status.LOPEND;
        }

        @Override
        public Either<Afwijzing, Lopend> legRegieBij(Set<Regiehouder> kunnen, LocalDate vanaf) {
            Tijdlijn.Stap<Regiehouder> laatste =
                    regie.stappen().get(regie.stappen().size() - 1);
            Regiehouder nieuw = Regiehouder.uit(kunnen);
            if (!vanaf.isAfter(laatste.vanaf())) {
                return Either.left(Voorschrift.REGIE.wijsAf("te-vroeg", Gegeven.van("vorige", laatste.vanaf())));
            }
            return nieuw == laatste.waarde()
                    ? Either.left(Voorschrift.REGIE.wijsAf("zelfde-houder", Gegeven.van("sinds", laatste.vanaf())))
                    : Either.right(new Lopend(start, regie.daarna(vanaf, nieuw), overdrachten));
        }

        @Override
        public Either<Afwijzing, Lopend> planOverdracht(Overdracht overdracht) {
            if (overdracht.geplandOp().isBefore(begonnenOp())) {
                return Either.left(Voorschrift.OVERDRACHT.wijsAf("te-vroeg", Gegeven.van("vorige", begonnenOp())));
            }
            return open(overdracht.reden()).isEmpty()
                    ? Either.right(metOverdrachten(Vector.ofAll(overdrachten).append(overdracht)))
                    : Either.left(Voorschrift.OVERDRACHT.wijsAf("al-gepland"));
        }

        @Override
        public Either<Afwijzing, Lopend> voltooiOverdracht(Overdrachtsreden reden, LocalDate op) {
            return open(reden)
                    .map(overdracht -> voltooi(overdracht, op))
                    .orElseGet(() -> Either.left(Voorschrift.OVERDRACHT.wijsAf("niet-gepland")));
        }

        @Override
        public Either<Afwijzing, Lopend> trekOverdrachtIn(Overdrachtsreden reden) {
            return open(reden)
                    .<Either<Afwijzing, Lopend>>map(overdracht -> Either.right(
                            metOverdrachten(Vector.ofAll(overdrachten).remove(overdracht))))
                    .orElseGet(() -> Either.left(Voorschrift.OVERDRACHT.wijsAf("niet-gepland")));
        }

        private Either<Afwijzing, Lopend> voltooi(Overdracht overdracht, LocalDate op) {
            return op.isBefore(overdracht.geplandOp())
                    ? Either.left(
                            Voorschrift.OVERDRACHT.wijsAf("te-vroeg", Gegeven.van("vorige", overdracht.geplandOp())))
                    : Either.right(metOverdrachten(Vector.ofAll(overdrachten)
                            .replace(overdracht, overdracht.withVoltooidOp(Optional.of(op)))));
        }

        @Override
        public Either<Afwijzing, Beeindigd> beeindig(Beeindiging beeindiging) {
            if (beeindiging.op().isBefore(laatsteDag())) {
                return Either.left(Voorschrift.OVERDRACHT.wijsAf("te-vroeg", Gegeven.van("vorige", laatsteDag())));
            }
            if (overdrachten.stream().anyMatch(Overdracht::isOpen)) {
                return Either.left(Voorschrift.OVERDRACHT.wijsAf("nog-open"));
            }
            boolean overgedragen = beeindiging.vervolg().stream()
                    .allMatch(reden -> overdrachten.stream().anyMatch(een -> een.reden() == reden));
            return overgedragen
                    ? Either.right(new Beeindigd(start, regie, overdrachten, beeindiging))
                    : Either.left(Voorschrift.OVERDRACHT.wijsAf("niet-overgedragen"));
        }

        private Optional<Overdracht> open(Overdrachtsreden reden) {
            return overdrachten.stream()
                    .filter(overdracht -> overdracht.reden() == reden && overdracht.isOpen())
                    .findFirst();
        }

        private Lopend metOverdrachten(Vector<Overdracht> nieuwe) {
            return new Lopend(start, regie, nieuwe.asJava());
        }

        private LocalDate laatsteDag() {
            return Vector.ofAll(overdrachten)
                    .flatMap(overdracht ->
                            Vector.ofAll(overdracht.voltooidOp().stream().toList()))
                    .append(regie.stappen().get(regie.stappen().size() - 1).vanaf())
                    .max()
                    .get();
        }
    }

    /**
     * Support has ended.
     *
     * @param beeindiging how
     */
    record Beeindigd(
            Trajectstart start, Tijdlijn<Regiehouder> regie, List<Overdracht> overdrachten, Beeindiging beeindiging)
            implements Traject {

        /** @throws IllegalArgumentException if a handover is still open, or it ended before it began */
        public Beeindigd {
            overdrachten = List.copyOf(overdrachten);
            eisRegie(start, regie);
            if (overdrachten.stream().anyMatch(Overdracht::isOpen)
                    || beeindiging.op().isBefore(start.begonnenOp())) {
                throw new IllegalArgumentException("Een traject eindigt na zijn begin, en zonder open overdracht.");
            }
        }

        @Override
        public Optional<LocalDate> afgeslotenOp() {
            return Optional.of(beeindiging.op());
        }

        @Override
        public Status status() {
            return Status.BEEINDIGD;
        }

        @Override
        public Either<Afwijzing, Lopend> legRegieBij(Set<Regiehouder> kunnen, LocalDate vanaf) {
            return Either.left(alBeeindigd(Voorschrift.REGIE));
        }

        @Override
        public Either<Afwijzing, Lopend> planOverdracht(Overdracht overdracht) {
            return Either.left(alBeeindigd(Voorschrift.OVERDRACHT));
        }

        @Override
        public Either<Afwijzing, Lopend> voltooiOverdracht(Overdrachtsreden reden, LocalDate op) {
            return Either.left(alBeeindigd(Voorschrift.OVERDRACHT));
        }

        @Override
        public Either<Afwijzing, Lopend> trekOverdrachtIn(Overdrachtsreden reden) {
            return Either.left(alBeeindigd(Voorschrift.OVERDRACHT));
        }

        @Override
        public Either<Afwijzing, Beeindigd> beeindig(Beeindiging nogEens) {
            return Either.left(alBeeindigd(Voorschrift.OVERDRACHT));
        }

        private Afwijzing alBeeindigd(Voorschrift voorschrift) {
            return voorschrift.wijsAf("al-beeindigd", Gegeven.van("beeindigd-op", beeindiging.op()));
        }
    }

    private static void eisRegie(Trajectstart start, Tijdlijn<Regiehouder> regie) {
        if (!regie.begin().contains(start.begonnenOp())) {
            throw new IllegalArgumentException("Vanaf de eerste dag van een traject houdt iemand de regie.");
        }
    }
}
