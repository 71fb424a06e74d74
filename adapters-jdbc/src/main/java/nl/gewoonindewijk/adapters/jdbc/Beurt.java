package nl.gewoonindewijk.adapters.jdbc;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Whose turn it is to run a transaction, on a database that cannot run two at a time. */
@FunctionalInterface
interface Beurt {

    /** Runs the work when it is its turn; work inside work has the turn already. */
    <T> T neem(Supplier<T> werk);

    /** The turn of whoever asks: a database that keeps transactions apart by itself. */
    static Beurt vrij() {
        return Supplier::get;
    }

    /** One thread at a time. */
    static Beurt omDeBeurt() {
        ReentrantLock slot = new ReentrantLock(true);
        return new Beurt() {
            @Override
            public <T> T neem(Supplier<T> werk) {
                slot.lock();
                try {
                    return werk.get();
                } finally {
                    slot.unlock();
                }
            }
        };
    }

    /** What a source of connections needs. */
    static Beurt van(DataSource dataSource) {
        return dataSource instanceof Ingebouwdebron bron ? bron.beurt() : vrij();
    }
}
