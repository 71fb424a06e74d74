package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;
import nl.gewoonindewijk.testkit.ToestemmingenConformiteit;

class PostgresToestemmingenTest extends ToestemmingenConformiteit {

    @Override
    protected Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels) {
        return Proefdatabase.opslag(Proefdatabase.POSTGRES.get(), opdracht).dossiers(sleutels);
    }
}
