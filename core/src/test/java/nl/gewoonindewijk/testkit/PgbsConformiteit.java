package nl.gewoonindewijk.testkit;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.port.Pgbs;
import nl.gewoonindewijk.ondersteuning.port.Zaken;

/**
 * What every implementation of {@link Pgbs} does. A test of an implementation extends this class and says how the port is
 * made.
 */
public abstract class PgbsConformiteit extends ZakenConformiteit<Pgb, Pgb.Status> {

    /** The suite for a storage. */
    protected PgbsConformiteit() {
        super(Pgb.Status.class, WillekeurigePgbs::levenslopen);
    }

    /**
     * The port of an opdracht. Two calls give ports on one and the same storage; each test uses an opdracht that nobody used
     * before, so that the storage need not be emptied.
     */
    protected abstract Pgbs pgbs(Opdracht opdracht);

    @Override
    final Zaken<Pgb, Pgb.Status> zaken(Opdracht opdracht) {
        return pgbs(opdracht);
    }
}
