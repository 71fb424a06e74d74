package nl.gewoonindewijk.ondersteuning.traject;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import org.immutables.value.Value;

/**
 * Een warme overdracht: others take over, and the resident does not have to start again. Regel: UA-4.5-OVERDRACHT. Bron: UA
 * 4.5.
 *
 * @param reden why
 * @param naar who takes over
 * @param geplandOp the day on which it was planned
 * @param uiterlijk the day before which or on which it has to be done
 * @param voltooidOp the day on which it was done; empty until then
 */
@Value.Builder
public record Overdracht(
        Overdrachtsreden reden,
        Dossiertekst naar,
        LocalDate geplandOp,
        LocalDate uiterlijk,
        Optional<LocalDate> voltooidOp)
        implements WithOverdracht {

    /** @throws IllegalArgumentException if it has to be done, or was done, before it was planned */
    public Overdracht {
        if (uiterlijk.isBefore(geplandOp)
                || voltooidOp.filter(geplandOp::isAfter).isPresent()) {
            throw new IllegalArgumentException("Een overdracht is niet klaar voordat ze gepland is.");
        }
    }

    /** Whether it still has to be done. */
    public boolean isOpen() {
        return voltooidOp.isEmpty();
    }

    /** Without its days: one of them may be a birthday. */
    @Override
    public String toString() {
        return "overdracht " + reden;
    }
}
