package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.JaarbudgettenConformiteit;
import org.jdbi.v3.core.Jdbi;

/** A database that reports a race itself, as a serialization failure. */
class PostgresRepeatableReadTest extends JaarbudgettenConformiteit {

    @Override
    protected Jaarbudgetten jaarbudgetten(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.POSTGRES_REPEATABLE_READ.get(), opdracht)
                .jaarbudgetten();
    }

    @Example
    void deDatabaseKijktNaarWatErStondToenDeTransactieBegon() {
        String isolatie = Jdbi.create(Proefdatabase.POSTGRES_REPEATABLE_READ.get())
                .withHandle(handle -> handle.createQuery("show transaction_isolation")
                        .mapTo(String.class)
                        .one());

        assertEquals("repeatable read", isolatie);
    }
}
