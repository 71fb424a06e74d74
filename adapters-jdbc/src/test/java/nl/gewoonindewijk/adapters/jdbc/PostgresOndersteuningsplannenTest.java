package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsplannen;
import nl.gewoonindewijk.testkit.OndersteuningsplannenConformiteit;

class PostgresOndersteuningsplannenTest extends OndersteuningsplannenConformiteit {

    @Override
    protected Ondersteuningsplannen plannen(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.POSTGRES.get(), opdracht)
                .ondersteuning()
                .plannen();
    }
}
