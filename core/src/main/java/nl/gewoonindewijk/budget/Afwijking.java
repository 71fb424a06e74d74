package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Vereiste;
import org.immutables.value.Value;

/**
 * Een afwijking: a development, inside or outside, that may lead to spending more or less than the budget.
 *
 * <p>Bron: UA 9.1.1.
 *
 * @param omschrijving what happens, at most 1.000 characters
 * @param effect expected effect on the costs of a year: positive is more, negative is less
 * @param structureel whether the effect lasts
 * @param gemeldOp the day it was reported to the gemeente, if it was
 */
@Value.Builder
public record Afwijking(String omschrijving, Bedrag effect, boolean structureel, Optional<LocalDate> gemeldOp)
        implements WithAfwijking {

    private static final int LANGSTE = 1000;

    /** @throws IllegalArgumentException if the text is blank or too long */
    public Afwijking {
        omschrijving = Vereiste.tekst(omschrijving, LANGSTE);
    }
}
