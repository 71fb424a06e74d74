package nl.gewoonindewijk.adapters.json;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;

/** The objection of a constructor to its arguments, as the sentence to report. */
final class Bezwaar {

    private Bezwaar() {}

    /**
     * Makes a value, or gives the objection to it. Only what a constructor says of its arguments is an objection; any other
     * exception is a mistake in the program and goes its way.
     */
    static <T> Either<String, T> of(Supplier<T> maker) {
        try {
            return Either.right(maker.get());
        } catch (DateTimeException e) {
            // Says in English what the input was.
            return Either.left("Deze dag bestaat niet.");
        } catch (IllegalArgumentException e) {
            return Either.left(Optional.ofNullable(e.getMessage()).orElse("Deze waarde kan niet."));
        }
    }
}
