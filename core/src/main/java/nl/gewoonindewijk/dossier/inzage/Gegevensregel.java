package nl.gewoonindewijk.dossier.inzage;

import nl.gewoonindewijk.gedeeld.Dossiertekst;

/**
 * Een gegevensregel: one thing that stands in a dossier, as a resident reads it.
 *
 * @param label what it is
 * @param waarde what it says
 * @param overAnder whether it is about someone other than the resident
 */
public record Gegevensregel(String label, Dossiertekst waarde, boolean overAnder) {}
