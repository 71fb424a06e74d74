package nl.gewoonindewijk.gedeeld.port;

import java.util.function.Supplier;

/**
 * Runs work in one transaction: all of it is stored, or none.
 *
 * <p>Work inside work joins the transaction that is running.
 */
@FunctionalInterface
public interface Transacties {

    /**
     * Runs the work and commits; whatever it throws undoes everything it stored and is thrown on.
     *
     * @param <T> what the work answers
     */
    <T> T voerUit(Supplier<T> werk);
}
