package nl.gewoonindewijk.dossier.vernietiging;

import java.time.LocalDate;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import org.immutables.value.Value;

/**
 * De kop van een vernietigingslijst: what never changes about it.
 *
 * @param id which list
 * @param opdracht whose dossiers
 * @param peildatum the day on which everything on it could be destroyed
 * @param voorgesteldDoor who drew it up
 * @param voorgesteldOp the day on which that was done, never before the peildatum
 */
@Value.Builder
public record Lijstkop(
        LijstId id, Opdracht opdracht, LocalDate peildatum, MedewerkerId voorgesteldDoor, LocalDate voorgesteldOp)
        implements WithLijstkop {

    /** @throws IllegalArgumentException if it was drawn up before the peildatum */
    public Lijstkop {
        if (voorgesteldOp.isBefore(peildatum)) {
            throw new IllegalArgumentException("Een vernietigingslijst wordt niet opgemaakt voor de peildatum.");
        }
    }
}
