package nl.gewoonindewijk.ondersteuning.pgb;

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
import nl.gewoonindewijk.regels.Gegeven;

/**
 * What is due for a Pgb: the decision of the gemeente, an evaluation at least once every two years, and until when a
 * resident can object.
 *
 * <p>{@code ~} The two years count from the day it was granted and then from each evaluation. No term is known within which
 * the gemeente decides on an evaluation.
 */
final class Pgbtermijnen {

    private Pgbtermijnen() {}

    static Either<Afwijzing, List<Verplichting>> van(Pgb pgb, Termijnkader kader) {
        return Verplichting.samen(evaluaties(pgb, kader)
                .append(besluit(pgb, kader))
                .appendAll(Vector.ofAll(laatsteBesluit(pgb).stream().toList())
                        .map(dag -> kader.verplichting(
                                Voorschrift.AWB_BEZWAAR, pgb, Partij.INWONER, dag, Optional.empty()))));
    }

    static List<Herziening> opVolgorde(Pgbaanvraag aanvraag, LocalDate toegekendOp, List<Herziening> herzieningen) {
        Vector<LocalDate> dagen = Vector.ofAll(herzieningen)
                .flatMap(herziening -> Vector.of(herziening.geevalueerdOp(), herziening.beslotenOp()))
                .prepend(toegekendOp)
                .prepend(aanvraag.aangevraagdOp());
        if (!dagen.equals(dagen.sorted())) {
            throw new IllegalArgumentException("Wat er met een Pgb gebeurt staat op volgorde van dag.");
        }
        return List.copyOf(herzieningen);
    }

    static LocalDate laatsteBesluit(LocalDate toegekendOp, List<Herziening> herzieningen) {
        return herzieningen.isEmpty()
                ? toegekendOp
                : herzieningen.get(herzieningen.size() - 1).beslotenOp();
    }

    static Afwijzing teVroeg(LocalDate vorige) {
        return Voorschrift.PGB.wijsAf("te-vroeg", Gegeven.van("vorige", vorige));
    }

    private static Either<Afwijzing, List<Verplichting>> besluit(Pgb pgb, Termijnkader kader) {
        return kader.verplichting(Voorschrift.WMO_BESCHIKKING, pgb, Partij.GEMEENTE, pgb.begonnenOp(), beslotenOp(pgb));
    }

    private static Optional<LocalDate> beslotenOp(Pgb pgb) {
        return pgb instanceof Pgb.Afgewezen afgewezen ? Optional.of(afgewezen.afgewezenOp()) : toegekendOp(pgb);
    }

    private static Optional<LocalDate> toegekendOp(Pgb pgb) {
        if (pgb instanceof Pgb.Toegekend toegekend) {
            return Optional.of(toegekend.toegekendOp());
        }
        if (pgb instanceof Pgb.InHerziening bezig) {
            return Optional.of(bezig.toegekend().toegekendOp());
        }
        return pgb instanceof Pgb.Beeindigd beeindigd ? Optional.of(beeindigd.toegekendOp()) : Optional.empty();
    }

    /** Each decision of the gemeente can be objected to; of an earlier one the days to do so are over or beside the point. */
    private static Optional<LocalDate> laatsteBesluit(Pgb pgb) {
        return beslotenOp(pgb).map(eerste -> laatsteBesluit(eerste, herzieningen(pgb)));
    }

    /** Each evaluation against the one before; while the Pgb runs also the next. */
    private static Vector<Either<Afwijzing, List<Verplichting>>> evaluaties(Pgb pgb, Termijnkader kader) {
        Vector<LocalDate> gehouden = gehouden(pgb);
        Vector<LocalDate> momenten =
                Vector.ofAll(toegekendOp(pgb).stream().toList()).appendAll(gehouden);
        return momenten.zipWithIndex()
                .filter(moment -> moment._2() < gehouden.size() || loopt(pgb))
                .map(moment -> kader.verplichting(
                        Voorschrift.PGB,
                        pgb,
                        Partij.SAMENWERKINGSVERBAND,
                        moment._1(),
                        gehouden.drop(moment._2()).headOption().toJavaOptional()));
    }

    private static boolean loopt(Pgb pgb) {
        return pgb instanceof Pgb.Toegekend || pgb instanceof Pgb.InHerziening;
    }

    private static Vector<LocalDate> gehouden(Pgb pgb) {
        Vector<LocalDate> besloten = Vector.ofAll(herzieningen(pgb)).map(Herziening::geevalueerdOp);
        return pgb instanceof Pgb.InHerziening bezig ? besloten.append(bezig.geevalueerdOp()) : besloten;
    }

    private static List<Herziening> herzieningen(Pgb pgb) {
        if (pgb instanceof Pgb.Toegekend toegekend) {
            return toegekend.herzieningen();
        }
        if (pgb instanceof Pgb.InHerziening bezig) {
            return bezig.toegekend().herzieningen();
        }
        return pgb instanceof Pgb.Beeindigd beeindigd ? beeindigd.herzieningen() : List.of();
    }
}
