package nl.gewoonindewijk.testkit;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.port.Aanmeldingen;
import nl.gewoonindewijk.ondersteuning.port.Zaken;

/**
 * What every implementation of {@link Aanmeldingen} does. A test of an implementation extends this class and says how the port is
 * made.
 */
public abstract class AanmeldingenConformiteit extends ZakenConformiteit<Aanmelding, Aanmelding.Status> {

    /** The suite for a storage. */
    protected AanmeldingenConformiteit() {
        super(Aanmelding.Status.class, WillekeurigeAanmeldingen::levenslopen);
    }

    /**
     * The port of an opdracht. Two calls give ports on one and the same storage; each test uses an opdracht that nobody used
     * before, so that the storage need not be emptied.
     */
    protected abstract Aanmeldingen aanmeldingen(Opdracht opdracht);

    @Override
    final Zaken<Aanmelding, Aanmelding.Status> zaken(Opdracht opdracht) {
        return aanmeldingen(opdracht);
    }
}
