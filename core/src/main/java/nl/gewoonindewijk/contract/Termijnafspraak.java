package nl.gewoonindewijk.contract;

import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Regelcode;

/**
 * Een termijnafspraak: how long the partnership has for something, by rule.
 *
 * @param regel the rule that sets the term
 * @param termijn the term, by date
 */
public record Termijnafspraak(Regelcode regel, Tijdlijn<Norm<Termijn>> termijn) {}
