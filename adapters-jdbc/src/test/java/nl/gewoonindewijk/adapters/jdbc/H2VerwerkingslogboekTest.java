package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;
import nl.gewoonindewijk.testkit.VerwerkingslogboekConformiteit;

class H2VerwerkingslogboekTest extends VerwerkingslogboekConformiteit {

    @Override
    protected Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels) {
        return Proefdatabase.opslag(Proefdatabase.H2.get(), opdracht).dossiers(sleutels);
    }
}
