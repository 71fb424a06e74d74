package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Pgbs;
import nl.gewoonindewijk.testkit.PgbsConformiteit;

class IngebouwdePgbsTest extends PgbsConformiteit {

    @Override
    protected Pgbs pgbs(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.INGEBOUWD.get(), opdracht)
                .ondersteuning()
                .pgbs();
    }
}
