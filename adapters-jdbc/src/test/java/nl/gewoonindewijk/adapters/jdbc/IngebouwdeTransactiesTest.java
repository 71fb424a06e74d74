package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.TransactiesConformiteit;

class IngebouwdeTransactiesTest extends TransactiesConformiteit {

    @Override
    protected Opslag opslag(Opdracht opdracht) {
        return Proefdatabase.poorten(Proefdatabase.INGEBOUWD.get(), opdracht);
    }
}
