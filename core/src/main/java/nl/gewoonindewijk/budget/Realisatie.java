package nl.gewoonindewijk.budget;

import java.util.List;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Vereiste;

/**
 * De realisatie: what the year cost and brought in, as in the jaarrekening. A year that is still running has none.
 * {@code ~} It has no date, and so is known on every peildatum.
 *
 * @param lasten the costs
 * @param dienstverlening income from letting rooms and catering, not negative
 */
public record Realisatie(List<Realisatiepost> lasten, Bedrag dienstverlening) {

    /**
     * A cost of the year.
     *
     * @param kostensoort kind of cost
     * @param bedrag what it came to, not negative
     */
    public record Realisatiepost(Kostensoort kostensoort, Bedrag bedrag) {

        /** @throws IllegalArgumentException if the amount is negative */
        public Realisatiepost {
            bedrag = Vereiste.nietNegatief(bedrag);
        }
    }

    /** @throws IllegalArgumentException if an amount is negative */
    public Realisatie {
        lasten = List.copyOf(lasten);
        dienstverlening = Vereiste.nietNegatief(dienstverlening);
    }

    /** What is left of a jaarbudget: positive is profit, negative is overspending. */
    public Bedrag resultaat(Bedrag jaarbudget) {
        return jaarbudget.plus(dienstverlening).min(Bedrag.som(lasten.stream().map(Realisatiepost::bedrag)));
    }
}
