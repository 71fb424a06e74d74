package nl.gewoonindewijk.budget.port;

import java.util.HashMap;
import java.util.Map;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.InMemoryJaarbudgetten;
import nl.gewoonindewijk.testkit.InMemoryTransacties;
import nl.gewoonindewijk.testkit.JaarbudgettenConformiteit;

class InMemoryJaarbudgettenTest extends JaarbudgettenConformiteit {

    private final Map<Opdracht, Jaarbudgetten> opslag = new HashMap<>();

    @Override
    protected Jaarbudgetten jaarbudgetten(Opdracht opdracht) {
        return opslag.computeIfAbsent(opdracht, wie -> new InMemoryJaarbudgetten(wie, new InMemoryTransacties()));
    }
}
