package nl.gewoonindewijk.testkit;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.port.Meldcodes;

/** The uses of the meldcode of one opdracht, in memory. */
public final class InMemoryMeldcodes extends InMemoryZaken<Meldcode, Meldcode.Status> implements Meldcodes {

    /**
     * None yet.
     *
     * @param opdracht whose
     * @param transacties in which they take part
     */
    public InMemoryMeldcodes(Opdracht opdracht, InMemoryTransacties transacties) {
        super(opdracht, transacties);
    }
}
