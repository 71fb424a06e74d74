package nl.gewoonindewijk.adapters.jdbc;

import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.port.Aanmeldingen;

/** The aanmeldingen of one opdracht in a database. */
record JdbcAanmeldingen(Zaakopslag<Aanmelding> opslag)
        implements Aanmeldingen, JdbcZaken<Aanmelding, Aanmelding.Status> {}
