package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.port.Pgbs;

/** The persoonsgebonden budgetten of one opdracht in a database. */
record JdbcPgbs(Zaakopslag<Pgb> opslag) implements Pgbs, JdbcZaken<Pgb, Pgb.Status> {}
