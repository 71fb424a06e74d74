package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Period;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonGenerator;

/** A time in years, months and days as ISO writes it: {@code P15Y} or {@code P1Y6M}. */
final class Duurblad {

    static final Blad<Period> DAGEN = new Blad<>(
            Duurblad::lees,
            Duurblad::schrijf,
            tijd -> Vector.of(Period.ofDays(1), Period.ofYears(1), Period.of(15, 6, 42)));

    private static final String GEEN_DUUR =
            "Dit moet een duur in jaren, maanden en dagen zijn, zoals \"P15Y\", \"P1Y6M\" of \"P42D\".";

    /** More years, months or days than anyone means; Java fails on ten digits only halfway. */
    private static final int MEESTE = 999_999_999;

    private Duurblad() {}

    private static Either<String, Period> lees(Knoop knoop) {
        if (!(knoop instanceof Knoop.Tekst tekst)) {
            return Either.left(GEEN_DUUR);
        }
        try {
            Period duur = Period.parse(tekst.tekst());
            // Java takes weeks, signs, zeros and small letters too, and would write something else.
            return isGewoon(duur) && duur.toString().equals(tekst.tekst())
                    ? Either.right(duur)
                    : Either.left(GEEN_DUUR);
        } catch (DateTimeParseException e) {
            // Says in English what the input was.
            return Either.left(GEEN_DUUR);
        }
    }

    private static void schrijf(Period duur, JsonGenerator uit) {
        if (!isGewoon(duur)) {
            throw new IllegalArgumentException("Een duur in JSON is niet negatief, en telt ten hoogste negen cijfers.");
        }
        uit.writeString(duur.toString());
    }

    private static boolean isGewoon(Period duur) {
        return !duur.isNegative()
                && duur.getYears() <= MEESTE
                && duur.getMonths() <= MEESTE
                && duur.getDays() <= MEESTE;
    }
}
