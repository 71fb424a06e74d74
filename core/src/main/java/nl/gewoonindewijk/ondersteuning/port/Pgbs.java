package nl.gewoonindewijk.ondersteuning.port;

import nl.gewoonindewijk.ondersteuning.pgb.Pgb;

/** The stored persoonsgebonden budgetten of one opdracht. */
public interface Pgbs extends Zaken<Pgb, Pgb.Status> {}
