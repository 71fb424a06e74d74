package nl.gewoonindewijk.ondersteuning.port;

import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;

/** The stored uses of the meldcode of one opdracht. */
public interface Meldcodes extends Zaken<Meldcode, Meldcode.Status> {}
