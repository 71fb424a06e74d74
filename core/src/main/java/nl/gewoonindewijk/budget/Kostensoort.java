package nl.gewoonindewijk.budget;

import nl.gewoonindewijk.gedeeld.Vereiste;

/**
 * Een kostensoort: a kind of cost, as the partnership's own jaarrekening names it.
 *
 * @param naam name, compared letter by letter
 */
public record Kostensoort(String naam) {

    private static final int LANGSTE = 200;

    /** @throws IllegalArgumentException if the name is blank, or longer than 200 characters */
    public Kostensoort {
        naam = Vereiste.tekst(naam, LANGSTE);
    }

    @Override
    public String toString() {
        return naam;
    }
}
