package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.TransactiesConformiteit;

class PostgresTransactiesTest extends TransactiesConformiteit {

    @Override
    protected Opslag opslag(Opdracht opdracht) {
        return Proefdatabase.poorten(Proefdatabase.POSTGRES.get(), opdracht);
    }
}
