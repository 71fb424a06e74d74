package nl.gewoonindewijk.ondersteuning.port;

import java.util.HashMap;
import java.util.Map;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.AanmeldingenConformiteit;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;

class InMemoryAanmeldingenTest extends AanmeldingenConformiteit {

    private final Map<Opdracht, Ondersteuningsopslag> opslag = new HashMap<>();

    @Override
    protected Aanmeldingen aanmeldingen(Opdracht opdracht) {
        return opslag.computeIfAbsent(opdracht, InMemoryOndersteuning::opslag).aanmeldingen();
    }
}
