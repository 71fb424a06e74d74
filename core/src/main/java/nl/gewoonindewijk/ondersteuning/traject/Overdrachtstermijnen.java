package nl.gewoonindewijk.ondersteuning.traject;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;

/**
 * The handovers that are due: those that were planned, and the one at 18 of a resident who is younger.
 *
 * <p>{@code ~} UA 4.5 asks it in time: by the day that was planned, and at 18 by the birthday, whatever was planned. What a
 * traject that ended left open is not due any more.
 */
final class Overdrachtstermijnen {

    private static final int VOLWASSEN = 18;

    private Overdrachtstermijnen() {}

    static List<Verplichting> van(Traject traject) {
        return Vector.ofAll(traject.overdrachten())
                .map(overdracht -> overdracht.reden() == Overdrachtsreden.ACHTTIEN_JAAR
                        ? achttien(traject)
                                .map(dag -> bijAchttien(traject, overdracht, dag))
                                .orElseGet(() -> gepland(traject, overdracht))
                        : gepland(traject, overdracht))
                .appendAll(zonderPlan(traject))
                .asJava();
    }

    private static Verplichting gepland(Traject traject, Overdracht overdracht) {
        return Termijnkader.opDag(
                Voorschrift.OVERDRACHT,
                traject,
                overdracht.geplandOp(),
                overdracht.uiterlijk(),
                overdracht.voltooidOp());
    }

    private static Verplichting bijAchttien(Traject traject, Overdracht overdracht, LocalDate dag) {
        LocalDate uiterlijk = dag.isBefore(overdracht.uiterlijk()) ? dag : overdracht.uiterlijk();
        return Termijnkader.opDag(
                Voorschrift.OVERDRACHT, traject, traject.begonnenOp(), uiterlijk, overdracht.voltooidOp());
    }

    /** As long as nobody planned it, the handover at 18 is due all the same. */
    private static Vector<Verplichting> zonderPlan(Traject traject) {
        boolean isGepland = traject.overdrachten().stream()
                .anyMatch(overdracht -> overdracht.reden() == Overdrachtsreden.ACHTTIEN_JAAR);
        return isGepland || traject instanceof Traject.Beeindigd
                ? Vector.empty()
                : Vector.ofAll(achttien(traject).stream().toList())
                        .map(dag -> Termijnkader.opDag(
                                Voorschrift.OVERDRACHT, traject, traject.begonnenOp(), dag, Optional.empty()));
    }

    /** The birthday of who was younger when the traject began. */
    private static Optional<LocalDate> achttien(Traject traject) {
        return traject.start()
                .geboortedatum()
                .map(geboortedatum -> geboortedatum.wordt(VOLWASSEN))
                .filter(traject.begonnenOp()::isBefore);
    }
}
