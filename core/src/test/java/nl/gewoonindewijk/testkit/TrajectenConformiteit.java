package nl.gewoonindewijk.testkit;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.port.Trajecten;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.traject.Traject;

/**
 * What every implementation of {@link Trajecten} does. A test of an implementation extends this class and says how the port is
 * made.
 */
public abstract class TrajectenConformiteit extends ZakenConformiteit<Traject, Traject.Status> {

    /** The suite for a storage. */
    protected TrajectenConformiteit() {
        super(Traject.Status.class, WillekeurigeTrajecten::levenslopen);
    }

    /**
     * The port of an opdracht. Two calls give ports on one and the same storage; each test uses an opdracht that nobody used
     * before, so that the storage need not be emptied.
     */
    protected abstract Trajecten trajecten(Opdracht opdracht);

    @Override
    final Zaken<Traject, Traject.Status> zaken(Opdracht opdracht) {
        return trajecten(opdracht);
    }
}
