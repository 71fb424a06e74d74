package nl.gewoonindewijk.ondersteuning.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Een bevestiging: a separate, written confirmation of the beschikking, which the gemeente issues. Regel:
 * UA-5.1-BESCHIKKING. Bron: UA 5.1.
 *
 * @param reden why it is due
 * @param gevraagdOp the day on which it became due
 * @param afgegevenOp the day on which the gemeente issued it; empty until then
 */
public record Bevestiging(Reden reden, LocalDate gevraagdOp, Optional<LocalDate> afgegevenOp) {

    /** The four cases in which a separate confirmation is due. */
    public enum Reden {
        /** The resident asks for it. */
        OP_VERZOEK,
        /** The resident wants to object. */
        BEZWAAR,
        /** A provision of Aanvullende Ondersteuning was refused. */
        AFWIJZING,
        /** Support is paid from a Pgb. */
        PGB
    }

    /** @throws IllegalArgumentException if it was issued before it was due */
    public Bevestiging {
        if (afgegevenOp.filter(gevraagdOp::isAfter).isPresent()) {
            throw new IllegalArgumentException("Een bevestiging komt niet voor de vraag erom.");
        }
    }

    /** A confirmation that is due from a day on. */
    public static Bevestiging gevraagd(Reden reden, LocalDate op) {
        return new Bevestiging(reden, op, Optional.empty());
    }

    /** Whether the gemeente still has to issue it. */
    public boolean isOpen() {
        return afgegevenOp.isEmpty();
    }
}
