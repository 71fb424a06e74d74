package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.JaarbudgettenConformiteit;

class PostgresJaarbudgettenTest extends JaarbudgettenConformiteit {

    @Override
    protected Jaarbudgetten jaarbudgetten(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.POSTGRES.get(), opdracht).jaarbudgetten();
    }
}
