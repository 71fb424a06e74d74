package nl.gewoonindewijk.ondersteuning.port;

import java.util.HashMap;
import java.util.Map;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import nl.gewoonindewijk.testkit.TrajectenConformiteit;

class InMemoryTrajectenTest extends TrajectenConformiteit {

    private final Map<Opdracht, Ondersteuningsopslag> opslag = new HashMap<>();

    @Override
    protected Trajecten trajecten(Opdracht opdracht) {
        return opslag.computeIfAbsent(opdracht, InMemoryOndersteuning::opslag).trajecten();
    }
}
