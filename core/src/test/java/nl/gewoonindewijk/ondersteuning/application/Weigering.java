package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.util.function.Supplier;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * A command that is refused.
 *
 * @param verwacht rule and reason, such as {@code UA-5.1-PLAN.onvolledig}
 * @param wanneer in what situation
 * @param geval makes the situation
 */
record Weigering(String verwacht, String wanneer, Geval geval) {

    /** Makes a situation, and answers the command that is to be given in it. */
    @FunctionalInterface
    interface Geval {

        Supplier<Either<Afwijzing, ?>> in(Praktijk praktijk);
    }

    /** The refusal; it leaves everything as it was. */
    Afwijzing afwijzing() {
        Praktijk praktijk = Praktijk.leeg();
        Supplier<Either<Afwijzing, ?>> commando = geval.in(praktijk);
        Momentopname voor = praktijk.momentopname();

        Either<Afwijzing, ?> uitkomst = commando.get();

        assertTrue(uitkomst.isLeft(), this::toString);
        assertEquals(voor, praktijk.momentopname());
        return uitkomst.getLeft();
    }

    /** The refusal is the one that is expected. */
    void klopt() {
        Afwijzing afwijzing = afwijzing();

        assertEquals(verwacht, afwijzing.code() + "." + afwijzing.reden());
    }

    @Override
    public String toString() {
        return verwacht + ": " + wanneer;
    }
}
