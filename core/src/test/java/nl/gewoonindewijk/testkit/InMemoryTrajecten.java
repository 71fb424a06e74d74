package nl.gewoonindewijk.testkit;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Trajecten;
import nl.gewoonindewijk.ondersteuning.traject.Traject;

/** The trajecten of one opdracht, in memory. */
public final class InMemoryTrajecten extends InMemoryZaken<Traject, Traject.Status> implements Trajecten {

    /**
     * None yet.
     *
     * @param opdracht whose
     * @param transacties in which they take part
     */
    public InMemoryTrajecten(Opdracht opdracht, InMemoryTransacties transacties) {
        super(opdracht, transacties);
    }
}
