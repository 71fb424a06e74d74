package nl.gewoonindewijk.ondersteuning.port;

import java.util.HashMap;
import java.util.Map;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import nl.gewoonindewijk.testkit.OndersteuningsopslagConformiteit;

class InMemoryOndersteuningTest extends OndersteuningsopslagConformiteit {

    private final Map<Opdracht, Ondersteuningsopslag> opslag = new HashMap<>();

    @Override
    protected Ondersteuningsopslag opslag(Opdracht opdracht) {
        return opslag.computeIfAbsent(opdracht, InMemoryOndersteuning::opslag);
    }
}
