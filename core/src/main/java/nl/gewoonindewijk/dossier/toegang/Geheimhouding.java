package nl.gewoonindewijk.dossier.toegang;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Een geheimhouding: the duty of an employee to keep secret what is read. Bron: UA 7.1.
 *
 * @param vorm how it was laid down
 * @param ondertekendOp the day on which it was signed; it holds from that day on
 * @param totEnMet the last day; empty if it has none
 */
public record Geheimhouding(Vorm vorm, LocalDate ondertekendOp, Optional<LocalDate> totEnMet) {

    /** How the duty was laid down. */
    public enum Vorm {
        /** In a statement of its own. */
        VERKLARING,
        /** In the contract or appointment of the employee. */
        CONTRACT
    }

    /** @throws IllegalArgumentException if it ends before it was signed */
    public Geheimhouding {
        if (totEnMet.filter(ondertekendOp::isAfter).isPresent()) {
            throw new IllegalArgumentException("Een geheimhouding eindigt niet voor zij ondertekend is.");
        }
    }

    /** Whether it holds on a day. */
    public boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(ondertekendOp) && totEnMet.filter(dag::isAfter).isEmpty();
    }
}
