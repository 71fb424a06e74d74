package nl.gewoonindewijk.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.gewoonindewijk.gedeeld.port.Transacties;

/**
 * Transactions over the in-memory ports that take part in them: one thread at a time, and what throws leaves everything as
 * it was.
 */
public final class InMemoryTransacties implements Transacties {

    private final ReentrantLock beurt = new ReentrantLock();
    private final List<Deelnemer> deelnemers = new CopyOnWriteArrayList<>();

    /** What takes part: something with a state that can be put back. */
    @FunctionalInterface
    interface Deelnemer {

        /** Remembers the state of this moment; running the answer puts it back. */
        Runnable momentopname();
    }

    /** Lets something take part from now on. */
    void doetMee(Deelnemer deelnemer) {
        deelnemers.add(deelnemer);
    }

    @Override
    public <T> T voerUit(Supplier<T> werk) {
        beurt.lock();
        try {
            return metHerstel(werk);
        } finally {
            beurt.unlock();
        }
    }

    private <T> T metHerstel(Supplier<T> werk) {
        List<Runnable> herstel =
                deelnemers.stream().map(Deelnemer::momentopname).toList();
        try {
            return werk.get();
        } catch (Throwable fout) {
            herstel.forEach(Runnable::run);
            throw fout;
        }
    }
}
