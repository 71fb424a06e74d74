package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.testkit.OndersteuningsopslagConformiteit;

class H2OndersteuningsopslagTest extends OndersteuningsopslagConformiteit {

    @Override
    protected Ondersteuningsopslag opslag(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.H2.get(), opdracht).ondersteuning();
    }
}
