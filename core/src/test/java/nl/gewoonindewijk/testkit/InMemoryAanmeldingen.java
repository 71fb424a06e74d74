package nl.gewoonindewijk.testkit;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.port.Aanmeldingen;

/** The aanmeldingen of one opdracht, in memory. */
public final class InMemoryAanmeldingen extends InMemoryZaken<Aanmelding, Aanmelding.Status> implements Aanmeldingen {

    /**
     * None yet.
     *
     * @param opdracht whose
     * @param transacties in which they take part
     */
    public InMemoryAanmeldingen(Opdracht opdracht, InMemoryTransacties transacties) {
        super(opdracht, transacties);
    }
}
