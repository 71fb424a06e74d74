package nl.gewoonindewijk.dossier.vernietiging;

import java.time.LocalDate;
import nl.gewoonindewijk.contract.Opdracht;
import org.immutables.value.Value;

/**
 * Een verklaring van vernietiging: what was destroyed, on which ground, how and when. It is kept for good and holds no personal
 * data; who proposed and approved it stands in the log. Its specification is a {@link Verklaringsregel} for each piece.
 *
 * <p>Bron: Archiefbesluit 1995 art. 8, Selectielijst gemeenten 2020 19.1.18.
 *
 * @param lijst the list that was carried out
 * @param opdracht whose dossiers
 * @param peildatum the day on which everything on the list could be destroyed
 * @param voorgesteldOp the day of the proposal
 * @param goedgekeurdOp the day of the approval
 * @param afgerondOp the day on which the last of it was destroyed
 * @param wijze how it was destroyed
 * @param telling how much was destroyed, and how much passed over
 */
@Value.Builder
public record Vernietigingsverklaring(
        LijstId lijst,
        Opdracht opdracht,
        LocalDate peildatum,
        LocalDate voorgesteldOp,
        LocalDate goedgekeurdOp,
        LocalDate afgerondOp,
        Wijze wijze,
        Telling telling)
        implements WithVernietigingsverklaring {

    /** How something was destroyed. */
    public enum Wijze {
        /** Deleted wherever it was kept, with its history and whatever pointed to it. */
        GEWIST
    }
}
