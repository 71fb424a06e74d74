package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Aanmeldingen;
import nl.gewoonindewijk.testkit.AanmeldingenConformiteit;

class PostgresAanmeldingenTest extends AanmeldingenConformiteit {

    @Override
    protected Aanmeldingen aanmeldingen(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.POSTGRES.get(), opdracht)
                .ondersteuning()
                .aanmeldingen();
    }
}
