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
 * <p>{@code ~} UA 4.5 asks it in time: by the 18th birthday, and by the day that was planned. What a traject that ended
 * left open is not due any more.
 */
final class Overdrachtstermijnen {

    private static final int VOLWASSEN = 18;

    private Overdrachtstermijnen() {}

    static List<Verplichting> van(Traject traject) {
        return Vector.ofAll(traject.overdrachten())
                .map(overdracht -> Termijnkader.opDag(
                        Voorschrift.OVERDRACHT,
                        traject,
                        overdracht.geplandOp(),
                        overdracht.uiterlijk(),
                        overdracht.voltooidOp()))
                .appendAll(bijAchttien(traject))
                .asJava();
    }

    /** Whether the handover at 18 would come too late. */
    static boolean isNaAchttien(Traject traject, Overdracht overdracht) {
        return overdracht.reden() == Overdrachtsreden.ACHTTIEN_JAAR
                && achttien(traject).filter(overdracht.uiterlijk()::isAfter).isPresent();
    }

    private static Vector<Verplichting> bijAchttien(Traject traject) {
        return Vector.ofAll(achttien(traject).stream()
                .filter(dag -> dag.isAfter(traject.begonnenOp()) && !isGepland(traject))
                .map(dag -> Termijnkader.opDag(
                        Voorschrift.OVERDRACHT, traject, traject.begonnenOp(), dag, beeindigdOp(traject)))
                .toList());
    }

    private static Optional<LocalDate> achttien(Traject traject) {
        return traject.start().geboortedatum().map(geboortedatum -> geboortedatum.wordt(VOLWASSEN));
    }

    /** Then the day that was planned counts. */
    private static boolean isGepland(Traject traject) {
        return traject.overdrachten().stream()
                .anyMatch(overdracht -> overdracht.reden() == Overdrachtsreden.ACHTTIEN_JAAR);
    }

    private static Optional<LocalDate> beeindigdOp(Traject traject) {
        return traject instanceof Traject.Beeindigd beeindigd
                ? Optional.of(beeindigd.beeindiging().op())
                : Optional.empty();
    }
}
