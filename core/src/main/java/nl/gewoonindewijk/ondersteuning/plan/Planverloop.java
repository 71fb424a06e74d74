package nl.gewoonindewijk.ondersteuning.plan;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;

/**
 * Het verloop van een plan: all that happened to it since it was signed first.
 *
 * @param versies every version that was signed, the one in force last; at least one
 * @param evaluaties every evaluation, in order
 * @param bevestigingen every separate confirmation that became due, in order
 */
public record Planverloop(List<Planversie> versies, List<Evaluatie> evaluaties, List<Bevestiging> bevestigingen) {

    /** @throws IllegalArgumentException if no version was signed, the days are not in order, or something came after the end */
    public Planverloop {
        versies = List.copyOf(versies);
        evaluaties = List.copyOf(evaluaties);
        bevestigingen = List.copyOf(bevestigingen);
        if (versies.isEmpty()) {
            throw new IllegalArgumentException("Een plan loopt vanaf zijn eerste ondertekening.");
        }
        eisVolgorde(Vector.ofAll(versies).map(versie -> versie.ondertekening().op()));
        if (Vector.ofAll(evaluaties).dropRight(1).exists(een -> een.besluit() == Evaluatie.Besluit.BEEINDIGEN)) {
            throw new IllegalArgumentException("Na de evaluatie die een plan beeindigt komt er geen meer.");
        }
        eisVolgorde(Vector.ofAll(evaluaties)
                .map(Evaluatie::op)
                .prepend(versies.get(0).ondertekening().op()));
    }

    /** The start of what happens to a plan: its first signing. */
    static Planverloop van(Planversie eerste) {
        return new Planverloop(List.of(eerste), List.of(), List.of());
    }

    /** The version in force. */
    public Planversie geldend() {
        return versies.get(versies.size() - 1);
    }

    /** When the next evaluation is due: as the last evaluation said, or else the version in force. */
    public LocalDate volgendeEvaluatie() {
        LocalDate getekendOp = geldend().ondertekening().op();
        return Vector.ofAll(evaluaties)
                .filter(evaluatie -> !evaluatie.op().isBefore(getekendOp))
                .flatMap(evaluatie ->
                        Vector.ofAll(evaluatie.volgendeOp().stream().toList()))
                .lastOption()
                .getOrElse(() -> geldend().inhoud().evaluatieOp().orElseThrow());
    }

    /** Whether this is what the last evaluation ended in. */
    boolean besloot(Evaluatie.Besluit besluit) {
        return Vector.ofAll(evaluaties).lastOption().exists(laatste -> laatste.besluit() == besluit);
    }

    /** The last day on which something was signed or evaluated. */
    LocalDate laatsteDag() {
        return Vector.ofAll(evaluaties)
                .map(Evaluatie::op)
                .append(geldend().ondertekening().op())
                .max()
                .get();
    }

    Planverloop met(Planversie versie) {
        return new Planverloop(Vector.ofAll(versies).append(versie).asJava(), evaluaties, bevestigingen);
    }

    Planverloop met(Evaluatie evaluatie) {
        return new Planverloop(
                versies, Vector.ofAll(evaluaties).append(evaluatie).asJava(), bevestigingen);
    }

    Planverloop met(Bevestiging bevestiging) {
        return new Planverloop(
                versies,
                evaluaties,
                Vector.ofAll(bevestigingen).append(bevestiging).asJava());
    }

    Planverloop vervang(Bevestiging oud, Bevestiging nieuw) {
        return new Planverloop(
                versies,
                evaluaties,
                Vector.ofAll(bevestigingen).replace(oud, nieuw).asJava());
    }

    private static void eisVolgorde(Vector<LocalDate> dagen) {
        if (!dagen.equals(dagen.sorted())) {
            throw new IllegalArgumentException("Wat er met een plan gebeurt staat op volgorde van dag.");
        }
    }
}
