package nl.gewoonindewijk.ondersteuning.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * What is due for a plan: its evaluations, the confirmations of the gemeente, and until when a resident can object.
 *
 * <p>{@code ~} The contract sets no term for a separate confirmation: that of a decision on an application holds. The
 * confirmation of a Pgb is its own beschikking, so that term stands with the Pgb.
 */
final class Plantermijnen {

    private Plantermijnen() {}

    static Either<Afwijzing, List<Verplichting>> van(Ondersteuningsplan plan, Termijnkader kader) {
        return plan instanceof Bevestigbaar getekend
                ? Verplichting.samen(bevestigingen(plan, getekend.verloop(), kader)
                        .append(Either.right(evaluaties(plan, getekend)))
                        .appendAll(bezwaren(plan, getekend, kader)))
                : Either.right(List.of());
    }

    static void eisBegin(Plankop kop, Planverloop verloop) {
        if (verloop.versies().get(0).ondertekening().op().isBefore(kop.begonnenOp())) {
            throw new IllegalArgumentException("Een plan wordt niet getekend voor zijn begin.");
        }
    }

    private static List<Verplichting> evaluaties(Ondersteuningsplan plan, Bevestigbaar getekend) {
        Vector<Verplichting> gehouden = gehouden(plan, getekend.verloop());
        if (getekend instanceof Ondersteuningsplan.InBijstelling) {
            return gehouden.append(bijstelling(plan, getekend.verloop())).asJava();
        }
        return getekend instanceof Geldend
                ? gehouden.appendAll(evaluatie(plan, getekend.verloop(), Optional.empty()))
                        .asJava()
                : gehouden.asJava();
    }

    /** {@code ~} An evaluation that asks for a change is finished by signing it: until then the agreed day stands. */
    private static Verplichting bijstelling(Ondersteuningsplan plan, Planverloop verloop) {
        LocalDate vanaf = verloop.laatsteDag();
        LocalDate afgesproken = verloop.volgendeEvaluatie();
        return Termijnkader.opDag(
                Voorschrift.EVALUATIE, plan, vanaf, afgesproken.isAfter(vanaf) ? afgesproken : vanaf, Optional.empty());
    }

    /** Every evaluation that was held, against the day on which it was due then. */
    private static Vector<Verplichting> gehouden(Ondersteuningsplan plan, Planverloop verloop) {
        return Vector.ofAll(verloop.evaluaties())
                .zipWithIndex()
                .flatMap(genummerd -> evaluatie(
                        plan,
                        toen(verloop, genummerd._2()),
                        Optional.of(genummerd._1().op())));
    }

    /** Where the day was met already nothing is due. */
    private static Vector<Verplichting> evaluatie(
            Ondersteuningsplan plan, Planverloop verloop, Optional<LocalDate> gehoudenOp) {
        LocalDate vanaf = verloop.laatsteDag();
        LocalDate uiterlijk = verloop.volgendeEvaluatie();
        return uiterlijk.isAfter(vanaf)
                ? Vector.of(Termijnkader.opDag(Voorschrift.EVALUATIE, plan, vanaf, uiterlijk, gehoudenOp))
                : Vector.empty();
    }

    /** What had happened just before an evaluation. A version of its own day that it asked for came after it. */
    private static Planverloop toen(Planverloop verloop, int nummer) {
        Evaluatie evaluatie = verloop.evaluaties().get(nummer);
        boolean gevraagd = evaluatie.besluit() == Evaluatie.Besluit.BIJSTELLEN;
        LocalDate voor = gevraagd ? evaluatie.op() : evaluatie.op().plusDays(1);
        Vector<Planversie> versies = Vector.ofAll(verloop.versies());
        return new Planverloop(
                versies.take(1)
                        .appendAll(versies.drop(1)
                                .takeWhile(versie -> versie.ondertekening().op().isBefore(voor)))
                        .asJava(),
                verloop.evaluaties().subList(0, nummer),
                List.of());
    }

    private static Vector<Either<Afwijzing, List<Verplichting>>> bevestigingen(
            Ondersteuningsplan plan, Planverloop verloop, Termijnkader kader) {
        return Vector.ofAll(verloop.bevestigingen())
                .filter(bevestiging -> bevestiging.reden() != Bevestiging.Reden.PGB)
                .map(bevestiging -> kader.verplichting(
                        Voorschrift.WMO_BESCHIKKING,
                        plan,
                        Partij.GEMEENTE,
                        bevestiging.gevraagdOp(),
                        bevestiging.afgegevenOp()));
    }

    /** A resident can object to what was signed last and to each refusal that was confirmed, also after the plan ended. */
    private static Vector<Either<Afwijzing, List<Verplichting>>> bezwaren(
            Ondersteuningsplan plan, Bevestigbaar getekend, Termijnkader kader) {
        Vector<LocalDate> afwijzingen = Vector.ofAll(getekend.verloop().bevestigingen())
                .filter(bevestiging -> bevestiging.reden() == Bevestiging.Reden.AFWIJZING)
                .flatMap(bevestiging ->
                        Vector.ofAll(bevestiging.afgegevenOp().stream().toList()));
        LocalDate getekendOp = getekend.verloop().geldend().ondertekening().op();
        return (getekend.isBeschikking() ? afwijzingen.prepend(getekendOp) : afwijzingen)
                .map(dag -> kader.verplichting(Voorschrift.AWB_BEZWAAR, plan, Partij.INWONER, dag, Optional.empty()));
    }
}
