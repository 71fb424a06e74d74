package nl.gewoonindewijk.ondersteuning;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Regelcode;
import org.immutables.value.Value;

/**
 * Een verplichting: what someone has to do in a case, by which rule and until when.
 *
 * @param regel the rule that asks it
 * @param bron where the term stands
 * @param zaak the case
 * @param wijk the neighbourhood, where it is known
 * @param partij who has to do it
 * @param regime whether contract or law sets the term
 * @param vanaf the day of the event from which it is due
 * @param uiterlijk the last day that is in time, never before {@code vanaf}
 * @param vervuldOp the day on which it was done; empty as long as it is open
 */
@Value.Builder
public record Verplichting(
        Regelcode regel,
        Bron bron,
        Zaakverwijzing zaak,
        Optional<Wijkcode> wijk,
        Partij partij,
        Termijn.Regime regime,
        LocalDate vanaf,
        LocalDate uiterlijk,
        Optional<LocalDate> vervuldOp)
        implements WithVerplichting {

    /**
     * As a team lead would want to see them: what fell due first comes first; of one day what the law asks before what the
     * contract asks, and then by case, rule and the day from which it is due.
     */
    public static final Comparator<Verplichting> VOLGORDE = Comparator.comparing(Verplichting::uiterlijk)
            .thenComparing(Verplichting::regime, Comparator.reverseOrder())
            .thenComparing(verplichting -> verplichting.zaak().nummer().toString())
            .thenComparing(Verplichting::regel)
            .thenComparing(Verplichting::vanaf);

    /** @throws IllegalArgumentException if it is due before it begins */
    public Verplichting {
        if (uiterlijk.isBefore(vanaf)) {
            throw new IllegalArgumentException("Een verplichting verloopt niet voor haar begin.");
        }
    }

    /** The duties of every part of a case, or the first refusal. */
    public static Either<Afwijzing, List<Verplichting>> samen(Seq<Either<Afwijzing, List<Verplichting>>> delen) {
        return Either.sequenceRight(delen)
                .map(lijsten -> lijsten.flatMap(lijst -> lijst).toJavaList())
                .map(List::copyOf);
    }

    /** Of these duties the ones that still have to be done. */
    public static List<Verplichting> open(List<Verplichting> verplichtingen) {
        return verplichtingen.stream().filter(Verplichting::isOpen).toList();
    }

    /** Whether it still has to be done. */
    public boolean isOpen() {
        return vervuldOp.isEmpty();
    }

    /** Without its days: one of them may be a birthday. */
    @Override
    public String toString() {
        return regel + " voor " + zaak;
    }
}
