package nl.gewoonindewijk.dossier;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Een dossierstuk: a piece that belongs to a dossier, with what its term is counted from. The piece itself is kept elsewhere.
 *
 * @param stuk which piece
 * @param categorieen what it is for the rules on keeping, each once, at least one
 * @param ontvangenOp the day on which it was received or made
 * @param gewijzigdOp the day on which its last change was recorded
 * @param afgeslotenOp the day on which what it is about ended: a provision, a complaint, a contract; empty as long as it runs
 */
@Value.Builder
public record Dossierstuk(
        Stukverwijzing stuk,
        List<Bewaarcategorie> categorieen,
        LocalDate ontvangenOp,
        LocalDate gewijzigdOp,
        Optional<LocalDate> afgeslotenOp)
        implements WithDossierstuk {

    /** @throws IllegalArgumentException if it has no category, or changed or ended before it was received */
    public Dossierstuk {
        categorieen = Vector.ofAll(categorieen).distinct().sorted().asJava();
        if (categorieen.isEmpty()) {
            throw new IllegalArgumentException("Een dossierstuk heeft een bewaarcategorie.");
        }
        if (gewijzigdOp.isBefore(ontvangenOp)
                || afgeslotenOp.filter(ontvangenOp::isAfter).isPresent()) {
            throw new IllegalArgumentException("Een dossierstuk wijzigt en eindigt niet voor het ontvangen is.");
        }
    }

    /** The last day on which something happened to it. */
    public LocalDate laatsteDag() {
        return afgeslotenOp.filter(gewijzigdOp::isBefore).orElse(gewijzigdOp);
    }
}
