package nl.gewoonindewijk.gedeeld.port;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.InMemoryJaarbudgetten;
import nl.gewoonindewijk.testkit.InMemoryToetsrapporten;
import nl.gewoonindewijk.testkit.InMemoryTransacties;
import nl.gewoonindewijk.testkit.TransactiesConformiteit;

class InMemoryTransactiesTest extends TransactiesConformiteit {

    @Override
    protected Opslag opslag(Opdracht opdracht) {
        InMemoryTransacties transacties = new InMemoryTransacties();
        return new Opslag(
                transacties, new InMemoryJaarbudgetten(opdracht, transacties), new InMemoryToetsrapporten(transacties));
    }
}
