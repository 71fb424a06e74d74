package nl.gewoonindewijk.budget;

import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Vereiste;
import org.immutables.value.Value;

/**
 * Een begrotingspost: a cost that is planned for the year.
 *
 * @param kostensoort kind of cost
 * @param onderdeel part of the exploitatie
 * @param thema code of the policy theme it serves, where it serves one
 * @param bedrag planned cost, not negative
 */
@Value.Builder
public record Begrotingspost(
        Kostensoort kostensoort, Exploitatieonderdeel onderdeel, Optional<String> thema, Bedrag bedrag)
        implements WithBegrotingspost {

    private static final int LANGSTE_THEMA = 60;

    /** @throws IllegalArgumentException if the amount is negative, or the theme is blank or longer than 60 characters */
    public Begrotingspost {
        thema = thema.map(code -> Vereiste.tekst(code, LANGSTE_THEMA));
        bedrag = Vereiste.nietNegatief(bedrag);
    }
}
