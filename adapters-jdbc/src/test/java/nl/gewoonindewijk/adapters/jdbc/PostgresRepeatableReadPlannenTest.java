package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsplannen;
import nl.gewoonindewijk.testkit.OndersteuningsplannenConformiteit;

/** A database that reports a race itself, as a serialization failure. */
class PostgresRepeatableReadPlannenTest extends OndersteuningsplannenConformiteit {

    @Override
    protected Ondersteuningsplannen plannen(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.POSTGRES_REPEATABLE_READ.get(), opdracht)
                .ondersteuning()
                .plannen();
    }
}
