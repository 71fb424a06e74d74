package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Werkvoorraad;
import nl.gewoonindewijk.testkit.WerkvoorraadConformiteit;

class H2WerkvoorraadTest extends WerkvoorraadConformiteit {

    @Override
    protected Werkvoorraad werkvoorraad(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.H2.get(), opdracht)
                .ondersteuning()
                .werkvoorraad();
    }
}
