package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.budget.port.Toetsrapporten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.ToetsrapportenConformiteit;

class IngebouwdeToetsrapportenTest extends ToetsrapportenConformiteit {

    @Override
    protected Toetsrapporten toetsrapporten(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.INGEBOUWD.get(), opdracht).toetsrapporten();
    }
}
