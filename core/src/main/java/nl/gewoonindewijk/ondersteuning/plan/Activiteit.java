package nl.gewoonindewijk.ondersteuning.plan;

import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;

/**
 * Een activiteit: support or an activity that may be a solution.
 *
 * @param omschrijving what
 * @param vorm by which part of the assignment, with whom and how long
 */
public record Activiteit(Dossiertekst omschrijving, Ondersteuningsvorm vorm) {}
