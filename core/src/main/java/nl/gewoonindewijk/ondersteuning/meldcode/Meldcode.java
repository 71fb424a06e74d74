package nl.gewoonindewijk.ondersteuning.meldcode;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.MeldcodeId;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/**
 * De meldcode huiselijk geweld en kindermishandeling, used once: five steps in their order, and what was decided.
 *
 * <p>No term is known for a step. Regel: UA-2.2-MELDCODE. Bron: UA 2.2 and 7.2.
 */
public sealed interface Meldcode extends Zaak permits Meldcode.Lopend, Meldcode.Besloten {

    /** How far it is. */
    enum Status {
        /** A step still has to be taken. */
        LOPEND,
        /** It was decided. */
        BESLOTEN
    }

    /** How it began. */
    Meldcodestart start();

    /** The steps that were taken: the first ones of {@link Meldcodestap}, in that order. */
    List<Gezet> stappen();

    @Override
    Status status();

    /** With one more step, or a refusal where another step comes first. */
    Either<Afwijzing, Lopend> zet(Meldcodestap stap, Gezet gezet);

    /** With the last step and what was decided, or a refusal where another step comes first. */
    Either<Afwijzing, Besloten> beslis(Meldcodebesluit besluit, Gezet gezet);

    /** A new use of the meldcode. */
    static Lopend begin(Meldcodestart start) {
        return new Lopend(start, List.of());
    }

    /** Which use this is. */
    default MeldcodeId id() {
        return start().id();
    }

    @Override
    default Zaakverwijzing verwijzing() {
        return new Zaakverwijzing(Zaaksoort.MELDCODE, id().waarde());
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
        return Either.right(List.of());
    }

    /** A step still has to be taken. */
    record Lopend(Meldcodestart start, List<Gezet> stappen) implements Meldcode {

        /** @throws IllegalArgumentException if the last step was taken, or the days are not in order */
        public Lopend {
            stappen = opVolgorde(start, stappen);
            if (stappen.size() >= Meldcodestap.values().length) {
                throw new IllegalArgumentException("Wie de laatste stap zet, beslist.");
            }
        }

        @Override
        public Status status() {
            return Status.LOPEND;
        }

        /** The step that comes next. */
        public Meldcodestap volgende() {
            return Vector.of(Meldcodestap.values()).get(stappen.size());
        }

        @Override
        public Either<Afwijzing, Lopend> zet(Meldcodestap stap, Gezet gezet) {
            if (stap == Meldcodestap.BESLISSEN) {
                return Either.left(Voorschrift.MELDCODE.wijsAf("zonder-besluit"));
            }
            return aanDeBeurt(stap, gezet)
                    .map(goed ->
                            new Lopend(start, Vector.ofAll(stappen).append(goed).asJava()));
        }

        @Override
        public Either<Afwijzing, Besloten> beslis(Meldcodebesluit besluit, Gezet gezet) {
            return aanDeBeurt(Meldcodestap.BESLISSEN, gezet)
                    .map(goed -> new Besloten(
                            start, Vector.ofAll(stappen).append(goed).asJava(), besluit));
        }

        private Either<Afwijzing, Gezet> aanDeBeurt(Meldcodestap stap, Gezet gezet) {
            if (stap != volgende()) {
                return Either.left(Voorschrift.MELDCODE.wijsAf(
                        "volgorde", Gegeven.van("volgende", volgende().tekst())));
            }
            LocalDate vorige = stappen.isEmpty()
                    ? start.begonnenOp()
                    : stappen.get(stappen.size() - 1).op();
            return gezet.op().isBefore(vorige)
                    ? Either.left(Voorschrift.MELDCODE.wijsAf("te-vroeg", Gegeven.van("vorige", vorige)))
                    : Either.right(gezet);
        }
    }

    /**
     * It was decided.
     *
     * @param besluit what was decided, and why
     */
    record Besloten(Meldcodestart start, List<Gezet> stappen, Meldcodebesluit besluit) implements Meldcode {

        /** @throws IllegalArgumentException if a step was left out, or the days are not in order */
        public Besloten {
            stappen = opVolgorde(start, stappen);
            if (stappen.size() != Meldcodestap.values().length) {
                throw new IllegalArgumentException("Wie beslist, heeft elke stap gezet.");
            }
        }

        @Override
        public Optional<LocalDate> afgeslotenOp() {
            return Optional.of(stappen.get(stappen.size() - 1).op());
        }

        @Override
        public Status status() {
            return Status.BESLOTEN;
        }

        @Override
        public Either<Afwijzing, Lopend> zet(Meldcodestap stap, Gezet gezet) {
            return Either.left(alBesloten());
        }

        @Override
        public Either<Afwijzing, Besloten> beslis(Meldcodebesluit nogEens, Gezet gezet) {
            return Either.left(alBesloten());
        }

        private Afwijzing alBesloten() {
            return Voorschrift.MELDCODE.wijsAf(
                    "al-besloten",
                    Gegeven.van("besloten-op", stappen.get(stappen.size() - 1).op()));
        }
    }

    private static List<Gezet> opVolgorde(Meldcodestart start, List<Gezet> stappen) {
        Vector<LocalDate> dagen = Vector.ofAll(stappen).map(Gezet::op).prepend(start.begonnenOp());
        if (!dagen.equals(dagen.sorted())) {
            throw new IllegalArgumentException("De stappen van de meldcode staan op volgorde van dag.");
        }
        return List.copyOf(stappen);
    }
}
