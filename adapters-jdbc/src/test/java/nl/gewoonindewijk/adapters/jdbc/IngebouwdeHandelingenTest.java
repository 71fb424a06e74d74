package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Handelingen;
import nl.gewoonindewijk.testkit.HandelingenConformiteit;

class IngebouwdeHandelingenTest extends HandelingenConformiteit {

    @Override
    protected Handelingen handelingen(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.INGEBOUWD.get(), opdracht)
                .ondersteuning()
                .handelingen();
    }
}
