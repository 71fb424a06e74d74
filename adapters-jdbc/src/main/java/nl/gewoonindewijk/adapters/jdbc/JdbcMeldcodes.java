package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.port.Meldcodes;

/** The uses of the meldcode of one opdracht in a database. */
record JdbcMeldcodes(Zaakopslag<Meldcode> opslag) implements Meldcodes, JdbcZaken<Meldcode, Meldcode.Status> {}
