package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Werkvoorraad;
import nl.gewoonindewijk.testkit.WerkvoorraadConformiteit;

class IngebouwdeWerkvoorraadTest extends WerkvoorraadConformiteit {

    @Override
    protected Werkvoorraad werkvoorraad(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.INGEBOUWD.get(), opdracht)
                .ondersteuning()
                .werkvoorraad();
    }
}
