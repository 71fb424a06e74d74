package nl.gewoonindewijk.dossier.bewaring;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.gedeeld.Tijdlijn;

/**
 * Een bewaargrond: why data of a category are kept, and how long, by date.
 *
 * @param categorieen which data, at least one category
 * @param werking which data a new version is about
 * @param termijn each version of the term with its article, from the day on which it holds
 */
public record Bewaargrond(List<Bewaarcategorie> categorieen, Werking werking, Tijdlijn<Norm<Bewaartermijn>> termijn) {

    /** Which data a new version is about. */
    public enum Werking {
        /** All there are, whatever their age: a change of law works at once where it does not say otherwise. */
        ONMIDDELLIJK,
        /** Those of which the event that the term is counted from happened since then; older ones keep their version. */
        VANAF_GEBEURTENIS
    }

    /** @throws IllegalArgumentException if it is about nothing, or never holds */
    public Bewaargrond {
        categorieen = List.copyOf(categorieen);
        if (categorieen.isEmpty() || termijn.stappen().isEmpty()) {
            throw new IllegalArgumentException("Een bewaargrond noemt een categorie en een termijn.");
        }
    }

    /** What this ground says of a piece on a day; none where no version of it is about the piece. */
    Option<Toepassing> over(Dossier dossier, Dossierstuk stuk, LocalDate peildatum) {
        return Vector.ofAll(termijn.stappen())
                .filter(stap -> !stap.vanaf().isAfter(peildatum))
                .reverse()
                .find(stap -> isVan(stap, dossier, stuk))
                .map(stap -> Toepassing.van(
                        stap.waarde().bron(),
                        stap.vanaf(),
                        stap.waarde().waarde(),
                        gebeurdOp(stap.waarde().waarde(), dossier, stuk)));
    }

    /** As long as the event did not happen the newest version is about the piece. */
    private boolean isVan(Tijdlijn.Stap<Norm<Bewaartermijn>> stap, Dossier dossier, Dossierstuk stuk) {
        return werking == Werking.ONMIDDELLIJK
                || gebeurdOp(stap.waarde().waarde(), dossier, stuk)
                        .filter(stap.vanaf()::isAfter)
                        .isEmpty();
    }

    private static Optional<LocalDate> gebeurdOp(Bewaartermijn termijn, Dossier dossier, Dossierstuk stuk) {
        return termijn instanceof Bewaartermijn.Tijdelijk tijdelijk
                ? tijdelijk.vanaf().in(dossier, stuk)
                : Optional.empty();
    }
}
