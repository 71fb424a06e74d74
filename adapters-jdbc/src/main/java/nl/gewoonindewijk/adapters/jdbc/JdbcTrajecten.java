package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.ondersteuning.port.Trajecten;
import nl.gewoonindewijk.ondersteuning.traject.Traject;

/** The trajecten of one opdracht in a database. */
record JdbcTrajecten(Zaakopslag<Traject> opslag) implements Trajecten, JdbcZaken<Traject, Traject.Status> {}
