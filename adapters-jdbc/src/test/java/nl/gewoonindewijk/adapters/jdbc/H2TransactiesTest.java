package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.TransactiesConformiteit;

class H2TransactiesTest extends TransactiesConformiteit {

    @Override
    protected Opslag opslag(Opdracht opdracht) {
        return Proefdatabase.poorten(Proefdatabase.H2.get(), opdracht);
    }
}
