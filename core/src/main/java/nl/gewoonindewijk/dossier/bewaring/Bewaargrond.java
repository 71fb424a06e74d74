package nl.gewoonindewijk.dossier.bewaring;

import java.util.List;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.gedeeld.Tijdlijn;

/**
 * Een bewaargrond: why data of a category are kept, and how long, by date.
 *
 * @param categorieen which data, at least one category
 * @param termijn each version of the term with its article, from the day on which it holds
 */
public record Bewaargrond(List<Bewaarcategorie> categorieen, Tijdlijn<Norm<Bewaartermijn>> termijn) {

    /** @throws IllegalArgumentException if it is about nothing, or never holds */
    public Bewaargrond {
        categorieen = List.copyOf(categorieen);
        if (categorieen.isEmpty() || termijn.stappen().isEmpty()) {
            throw new IllegalArgumentException("Een bewaargrond noemt een categorie en een termijn.");
        }
    }
}
