package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.JaarbudgettenConformiteit;

class IngebouwdeJaarbudgettenTest extends JaarbudgettenConformiteit {

    @Override
    protected Jaarbudgetten jaarbudgetten(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.INGEBOUWD.get(), opdracht).jaarbudgetten();
    }
}
