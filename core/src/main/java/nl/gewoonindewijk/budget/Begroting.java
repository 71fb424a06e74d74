package nl.gewoonindewijk.budget;

import java.util.List;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Vereiste;

/**
 * De begroting: how the jaarbudget is to be spent.
 *
 * @param posten the planned costs
 * @param dienstverlening expected income from letting rooms and catering, not negative
 * @param winst planned profit, not negative
 */
public record Begroting(List<Begrotingspost> posten, Bedrag dienstverlening, Bedrag winst) {

    /** @throws IllegalArgumentException if an amount is negative */
    public Begroting {
        posten = List.copyOf(posten);
        dienstverlening = Vereiste.nietNegatief(dienstverlening);
        winst = Vereiste.nietNegatief(winst);
    }

    /** All planned costs together. */
    public Bedrag lasten() {
        return Bedrag.som(posten.stream().map(Begrotingspost::bedrag));
    }

    /** Planned costs of one part of the exploitatie. */
    public Bedrag lasten(Exploitatieonderdeel onderdeel) {
        return Bedrag.som(
                posten.stream().filter(post -> post.onderdeel() == onderdeel).map(Begrotingspost::bedrag));
    }

    /** What the jaarbudget has to be: costs and profit, less the income from dienstverlening. */
    public Bedrag saldo() {
        return lasten().plus(winst).min(dienstverlening);
    }
}
