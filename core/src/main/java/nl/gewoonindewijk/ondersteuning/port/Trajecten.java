package nl.gewoonindewijk.ondersteuning.port;

import nl.gewoonindewijk.ondersteuning.traject.Traject;

/** The stored trajecten of one opdracht. */
public interface Trajecten extends Zaken<Traject, Traject.Status> {}
