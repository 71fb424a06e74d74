package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.testkit.OndersteuningsopslagConformiteit;

class IngebouwdeOndersteuningsopslagTest extends OndersteuningsopslagConformiteit {

    @Override
    protected Ondersteuningsopslag opslag(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.INGEBOUWD.get(), opdracht).ondersteuning();
    }
}
