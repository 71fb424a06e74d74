package nl.gewoonindewijk.dossier.port;

import java.util.HashMap;
import java.util.Map;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;
import nl.gewoonindewijk.testkit.InMemoryDossiers;
import nl.gewoonindewijk.testkit.VerwerkingslogboekConformiteit;

class InMemoryVerwerkingslogboekTest extends VerwerkingslogboekConformiteit {

    private final Map<Opdracht, Dossieropslag> opslag = new HashMap<>();

    @Override
    protected Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels) {
        return opslag.computeIfAbsent(opdracht, nieuw -> InMemoryDossiers.opslag(nieuw, sleutels));
    }
}
