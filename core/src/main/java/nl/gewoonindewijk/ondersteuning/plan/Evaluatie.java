package nl.gewoonindewijk.ondersteuning.plan;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Een evaluatie van een ondersteuningsplan: how it goes, and what comes next. Regel: UA-5.1-EVALUATIE. Bron: UA 5.1.
 *
 * @param op the day
 * @param aanleiding why then
 * @param deelnemers in what capacity people took part, each once
 * @param besluit what comes next
 * @param volgendeOp when the next evaluation is, if the plan goes on as it is
 */
@Value.Builder
public record Evaluatie(
        LocalDate op,
        Aanleiding aanleiding,
        List<Betrokkene.Rol> deelnemers,
        Besluit besluit,
        Optional<LocalDate> volgendeOp)
        implements WithEvaluatie {

    /** Why a plan is evaluated. */
    public enum Aanleiding {
        /** It was time. */
        PERIODIEK,
        /** The situation asked for it. */
        SITUATIE
    }

    /** What an evaluation ends in. */
    public enum Besluit {
        /** The plan goes on as it is. */
        VOORTZETTEN,
        /** The plan is changed, and signed anew. */
        BIJSTELLEN,
        /** The plan ends. */
        BEEINDIGEN
    }

    /** Whether someone took part in this capacity. */
    public boolean heeft(Betrokkene.Rol rol) {
        return deelnemers.contains(rol);
    }

    /** Whether the plan ends since the situation leaves no other way, so that not everyone can take part. */
    public boolean isNoodgedwongenEinde() {
        return besluit == Besluit.BEEINDIGEN && aanleiding == Aanleiding.SITUATIE;
    }

    /** @throws IllegalArgumentException if there is a next evaluation without going on, or the other way round */
    public Evaluatie {
        deelnemers = Vector.ofAll(deelnemers).distinct().sorted().asJava();
        if ((besluit == Besluit.VOORTZETTEN) != volgendeOp.isPresent()) {
            throw new IllegalArgumentException("Alleen wie een plan voortzet, spreekt de volgende evaluatie af.");
        }
        if (volgendeOp.filter(dag -> !dag.isAfter(op)).isPresent()) {
            throw new IllegalArgumentException("De volgende evaluatie komt na deze.");
        }
    }
}
