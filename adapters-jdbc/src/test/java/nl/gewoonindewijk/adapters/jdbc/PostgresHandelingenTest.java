package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Handelingen;
import nl.gewoonindewijk.testkit.HandelingenConformiteit;

class PostgresHandelingenTest extends HandelingenConformiteit {

    @Override
    protected Handelingen handelingen(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.POSTGRES.get(), opdracht)
                .ondersteuning()
                .handelingen();
    }
}
