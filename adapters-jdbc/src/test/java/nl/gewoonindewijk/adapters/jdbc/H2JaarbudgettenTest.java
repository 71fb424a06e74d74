package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.JaarbudgettenConformiteit;

class H2JaarbudgettenTest extends JaarbudgettenConformiteit {

    @Override
    protected Jaarbudgetten jaarbudgetten(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.H2.get(), opdracht).jaarbudgetten();
    }
}
