package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.JaarbudgettenConformiteit;

/** A database that reports a race itself, as a serialization failure. */
class PostgresRepeatableReadTest extends JaarbudgettenConformiteit {

    @Override
    protected Jaarbudgetten jaarbudgetten(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.POSTGRES_REPEATABLE_READ.get(), opdracht)
                .jaarbudgetten();
    }
}
