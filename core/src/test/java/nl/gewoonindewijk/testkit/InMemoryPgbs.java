package nl.gewoonindewijk.testkit;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.port.Pgbs;

/** The persoonsgebonden budgetten of one opdracht, in memory. */
public final class InMemoryPgbs extends InMemoryZaken<Pgb, Pgb.Status> implements Pgbs {

    /**
     * None yet.
     *
     * @param opdracht whose
     * @param transacties in which they take part
     */
    public InMemoryPgbs(Opdracht opdracht, InMemoryTransacties transacties) {
        super(opdracht, transacties);
    }
}
