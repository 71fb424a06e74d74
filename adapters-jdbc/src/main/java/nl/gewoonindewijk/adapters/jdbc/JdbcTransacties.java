package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.control.Try;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Transactions on a connection of the thread: work that finds one running joins it, behind a savepoint, so that what fails
 * undoes only itself and the transaction can go on.
 */
final class JdbcTransacties implements Transacties {

    private final Jdbi jdbi;
    private final Beurt beurt;
    private final AtomicLong savepoints = new AtomicLong();

    /** Connections on which something could not be undone by itself: their transaction may not be committed any more. */
    private final Set<Handle> verloren = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    JdbcTransacties(Jdbi jdbi, Beurt beurt) {
        this.jdbi = jdbi;
        this.beurt = beurt;
    }

    @Override
    public <T> T voerUit(Supplier<T> werk) {
        return beurt.neem(() ->
                opVerbinding(handle -> handle.isInTransaction() ? inLopende(handle, werk) : inNieuwe(handle, werk)));
    }

    /** Runs statements: on the connection of the running transaction, or on one of its own. */
    <T> T met(Function<Handle, T> statements) {
        return opVerbinding(handle -> vertaald(() -> statements.apply(handle)));
    }

    /** Reads many rows, a part at a time. What the reader throws is kept apart: it is no failure of the database. */
    <R> R stroom(Stroomvraag vraag, Map<String, Object> waarden, Function<Stream<Rij>, R> lees) {
        return voerUit(() -> met(handle -> vraag.lees(handle, waarden, rijen -> Try.of(() -> lees.apply(rijen))))
                .get());
    }

    /** What the work throws is kept apart from what taking and giving back the connection throws: it is thrown on as is. */
    private <T> T opVerbinding(Function<Handle, T> werk) {
        Try<T> uitkomst = vertaald(() -> jdbi.withHandle(handle -> Try.of(() -> werk.apply(handle))));
        return uitkomst.get();
    }

    private <T> T inNieuwe(Handle handle, Supplier<T> werk) {
        vertaald(handle::begin);
        try {
            T uitkomst = werk.get();
            eisHeel(handle);
            vertaald(handle::commit);
            return uitkomst;
        } catch (Throwable fout) {
            Try.run(() -> vertaald(handle::rollback)).onFailure(fout::addSuppressed);
            throw fout;
        }
    }

    private <T> T inLopende(Handle handle, Supplier<T> werk) {
        String punt = "gidw_" + savepoints.incrementAndGet();
        vertaald(() -> handle.savepoint(punt));
        try {
            T uitkomst = werk.get();
            vertaald(() -> handle.releaseSavepoint(punt));
            return uitkomst;
        } catch (Throwable fout) {
            Try.run(() -> vertaald(() -> handle.rollbackToSavepoint(punt)))
                    .onFailure(fout::addSuppressed)
                    .onFailure(dieper -> verloren.add(handle));
            throw fout;
        }
    }

    /** After a deadlock H2 has undone the whole transaction, and not only what the work did last. */
    private void eisHeel(Handle handle) {
        if (verloren.contains(handle)) {
            throw new Opslagfout("De database heeft de hele transactie ongedaan gemaakt. Begin haar opnieuw.");
        }
    }

    private static <T> T vertaald(Supplier<T> stap) {
        try {
            return stap.get();
        } catch (RuntimeException e) {
            throw Foutvertaling.vertaal(e);
        }
    }
}
