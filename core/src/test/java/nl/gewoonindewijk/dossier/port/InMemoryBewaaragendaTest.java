package nl.gewoonindewijk.dossier.port;

import java.util.HashMap;
import java.util.Map;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;
import nl.gewoonindewijk.testkit.BewaaragendaConformiteit;
import nl.gewoonindewijk.testkit.InMemoryDossiers;

class InMemoryBewaaragendaTest extends BewaaragendaConformiteit {

    private final Map<Opdracht, Dossieropslag> opslag = new HashMap<>();

    @Override
    protected Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels) {
        return opslag.computeIfAbsent(opdracht, nieuw -> InMemoryDossiers.opslag(nieuw, sleutels));
    }
}
