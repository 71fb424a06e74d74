package nl.gewoonindewijk.ondersteuning.port;

import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;

/** The stored aanmeldingen of one opdracht. */
public interface Aanmeldingen extends Zaken<Aanmelding, Aanmelding.Status> {}
