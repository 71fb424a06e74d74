package nl.gewoonindewijk.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/**
 * Een opschorting: why nothing of a dossier is destroyed as long as it lasts.
 *
 * @param nummer which; a number that the host makes up
 * @param reden why
 * @param vanaf first day
 * @param opgehevenOp the day from which it no longer holds; empty as long as it does
 */
@Value.Builder
public record Opschorting(UUID nummer, Reden reden, LocalDate vanaf, Optional<LocalDate> opgehevenOp)
        implements WithOpschorting {

    /** Why destruction waits. */
    public enum Reden {
        /** A complaint is being dealt with. */
        KLACHT,
        /** An objection or appeal runs. */
        BEZWAAR_OF_BEROEP,
        /** Fraud is being looked into. */
        FRAUDEONDERZOEK,
        /** A calamity is being looked into. */
        CALAMITEITENONDERZOEK,
        /** Someone asked to see the data. */
        INZAGEVERZOEK,
        /** Careful support needs the data for longer. Bron: Wmo 2015 art. 5.3.4 lid 1. */
        ZORGVULDIGHEID
    }

    /** @throws IllegalArgumentException if it ended before it began */
    public Opschorting {
        if (opgehevenOp.filter(vanaf::isAfter).isPresent()) {
            throw new IllegalArgumentException("Een opschorting eindigt niet voor haar begin.");
        }
    }

    /** Whether it holds on a day. One that begins later holds already: nothing is lost by waiting. */
    public boolean geldtOp(LocalDate dag) {
        return opgehevenOp.filter(einde -> !einde.isAfter(dag)).isEmpty();
    }

    /** Without its number, which leads to a person. */
    @Override
    public String toString() {
        return "opschorting " + reden;
    }
}
