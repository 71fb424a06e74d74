package nl.gewoonindewijk.budget.port;

import java.util.HashMap;
import java.util.Map;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.InMemoryToetsrapporten;
import nl.gewoonindewijk.testkit.InMemoryTransacties;
import nl.gewoonindewijk.testkit.ToetsrapportenConformiteit;

class InMemoryToetsrapportenTest extends ToetsrapportenConformiteit {

    private final Map<Opdracht, Toetsrapporten> opslag = new HashMap<>();

    @Override
    protected Toetsrapporten toetsrapporten(Opdracht opdracht) {
        return opslag.computeIfAbsent(opdracht, wie -> new InMemoryToetsrapporten(new InMemoryTransacties()));
    }
}
