package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.gedeeld.Vereiste;
import org.immutables.value.Value;

/**
 * Informatie voor de Kadernota: what the partnership expects of the year after this one.
 *
 * <p>Bron: UA 9.1.2.
 *
 * @param ingediendOp the day it was handed in
 * @param volumegroei expected growth of the volume in the next year, -100% to 1.000%
 * @param prijseffecten expected effects of prices, at most 4.000 characters
 * @param autonomeOntwikkelingen other developments that change the budget, at most 4.000 characters
 * @param demografischeGroei growth by demography, with which the expected growth is compared, -100% to 1.000%
 */
@Value.Builder
public record Kadernota(
        LocalDate ingediendOp,
        Optional<Percentage> volumegroei,
        Optional<String> prijseffecten,
        Optional<String> autonomeOntwikkelingen,
        Optional<Percentage> demografischeGroei)
        implements WithKadernota {

    private static final int LANGSTE = 4000;
    private static final Percentage MINSTE_GROEI = Percentage.of(-100);
    private static final Percentage MEESTE_GROEI = Percentage.of(1_000);

    /** @throws IllegalArgumentException if a text is blank or too long, or a growth is out of its range */
    public Kadernota {
        volumegroei = volumegroei.map(Kadernota::groei);
        demografischeGroei = demografischeGroei.map(Kadernota::groei);
        prijseffecten = prijseffecten.map(tekst -> Vereiste.tekst(tekst, LANGSTE));
        autonomeOntwikkelingen = autonomeOntwikkelingen.map(tekst -> Vereiste.tekst(tekst, LANGSTE));
    }

    private static Percentage groei(Percentage groei) {
        if (groei.compareTo(MINSTE_GROEI) < 0 || groei.compareTo(MEESTE_GROEI) > 0) {
            throw new IllegalArgumentException("Een groei ligt tussen -100% en 1.000%.");
        }
        return groei;
    }
}
