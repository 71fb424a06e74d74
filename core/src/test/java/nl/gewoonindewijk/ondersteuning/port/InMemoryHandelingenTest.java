package nl.gewoonindewijk.ondersteuning.port;

import java.util.HashMap;
import java.util.Map;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.HandelingenConformiteit;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;

class InMemoryHandelingenTest extends HandelingenConformiteit {

    private final Map<Opdracht, Ondersteuningsopslag> opslag = new HashMap<>();

    @Override
    protected Handelingen handelingen(Opdracht opdracht) {
        return opslag.computeIfAbsent(opdracht, InMemoryOndersteuning::opslag).handelingen();
    }
}
