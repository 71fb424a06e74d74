package nl.gewoonindewijk.dossier.toestemming;

import nl.gewoonindewijk.gedeeld.Dossiertekst;

/**
 * Een derde: someone outside the samenwerkingsverband with whom data are shared.
 *
 * @param naam who it is, as the host always writes it: consent for one name is no consent for another
 */
public record Derde(Dossiertekst naam) {}
