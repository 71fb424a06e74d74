package nl.gewoonindewijk.ondersteuning.port;

import java.util.HashMap;
import java.util.Map;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import nl.gewoonindewijk.testkit.WerkvoorraadConformiteit;

class InMemoryWerkvoorraadTest extends WerkvoorraadConformiteit {

    private final Map<Opdracht, Ondersteuningsopslag> opslag = new HashMap<>();

    @Override
    protected Werkvoorraad werkvoorraad(Opdracht opdracht) {
        return opslag.computeIfAbsent(opdracht, InMemoryOndersteuning::opslag).werkvoorraad();
    }
}
