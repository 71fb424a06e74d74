package nl.gewoonindewijk.testkit;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.port.Meldcodes;
import nl.gewoonindewijk.ondersteuning.port.Zaken;

/**
 * What every implementation of {@link Meldcodes} does. A test of an implementation extends this class and says how the port is
 * made.
 */
public abstract class MeldcodesConformiteit extends ZakenConformiteit<Meldcode, Meldcode.Status> {

    /** The suite for a storage. */
    protected MeldcodesConformiteit() {
        super(Meldcode.Status.class, WillekeurigeMeldcodes::levenslopen);
    }

    /**
     * The port of an opdracht. Two calls give ports on one and the same storage; each test uses an opdracht that nobody used
     * before, so that the storage need not be emptied.
     */
    protected abstract Meldcodes meldcodes(Opdracht opdracht);

    @Override
    final Zaken<Meldcode, Meldcode.Status> zaken(Opdracht opdracht) {
        return meldcodes(opdracht);
    }
}
