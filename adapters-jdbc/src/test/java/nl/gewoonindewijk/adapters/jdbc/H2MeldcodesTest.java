package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Meldcodes;
import nl.gewoonindewijk.testkit.MeldcodesConformiteit;

class H2MeldcodesTest extends MeldcodesConformiteit {

    @Override
    protected Meldcodes meldcodes(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.H2.get(), opdracht)
                .ondersteuning()
                .meldcodes();
    }
}
