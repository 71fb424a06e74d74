package nl.gewoonindewijk.ondersteuning.port;

import java.util.HashMap;
import java.util.Map;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import nl.gewoonindewijk.testkit.MeldcodesConformiteit;

class InMemoryMeldcodesTest extends MeldcodesConformiteit {

    private final Map<Opdracht, Ondersteuningsopslag> opslag = new HashMap<>();

    @Override
    protected Meldcodes meldcodes(Opdracht opdracht) {
        return opslag.computeIfAbsent(opdracht, InMemoryOndersteuning::opslag).meldcodes();
    }
}
