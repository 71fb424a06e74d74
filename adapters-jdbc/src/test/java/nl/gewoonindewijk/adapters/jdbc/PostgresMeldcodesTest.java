package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Meldcodes;
import nl.gewoonindewijk.testkit.MeldcodesConformiteit;

class PostgresMeldcodesTest extends MeldcodesConformiteit {

    @Override
    protected Meldcodes meldcodes(Opdracht opdracht) {
        return Proefdatabase.opslag(Proefdatabase.POSTGRES.get(), opdracht)
                .ondersteuning()
                .meldcodes();
    }
}
