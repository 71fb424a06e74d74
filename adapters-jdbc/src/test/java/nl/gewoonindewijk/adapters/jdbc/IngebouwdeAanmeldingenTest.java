package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Aanmeldingen;
import nl.gewoonindewijk.testkit.AanmeldingenConformiteit;

class IngebouwdeAanmeldingenTest extends AanmeldingenConformiteit {

    @Override
    protected Aanmeldingen aanmeldingen(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.INGEBOUWD.get(), opdracht)
                .ondersteuning()
                .aanmeldingen();
    }
}
