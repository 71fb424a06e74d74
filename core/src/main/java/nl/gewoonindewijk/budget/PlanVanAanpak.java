package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.util.List;

/**
 * Het plan van aanpak: how the partnership will spend the jaarbudget, handed in every year with its begroting.
 *
 * <p>Bron: UA 9.1.1.
 *
 * @param ingediendOp the day it was handed in
 * @param kostensoortenJaarrekening the kinds of cost of the jaarrekening, which the begroting follows
 */
public record PlanVanAanpak(LocalDate ingediendOp, List<Kostensoort> kostensoortenJaarrekening) {

    /** Copies the list, so that nobody changes it afterwards. */
    public PlanVanAanpak {
        kostensoortenJaarrekening = List.copyOf(kostensoortenJaarrekening);
    }
}
