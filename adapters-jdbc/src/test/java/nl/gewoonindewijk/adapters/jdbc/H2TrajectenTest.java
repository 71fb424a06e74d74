package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Trajecten;
import nl.gewoonindewijk.testkit.TrajectenConformiteit;

class H2TrajectenTest extends TrajectenConformiteit {

    @Override
    protected Trajecten trajecten(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.H2.get(), opdracht)
                .ondersteuning()
                .trajecten();
    }
}
