package nl.gewoonindewijk.ondersteuning.plan;

import nl.gewoonindewijk.gedeeld.Dossiertekst;

/**
 * Een doel: something the resident wants to achieve.
 *
 * @param doel what
 * @param resultaat when it is achieved
 */
public record Doel(Dossiertekst doel, Dossiertekst resultaat) {}
