package nl.gewoonindewijk.regels;

import nl.gewoonindewijk.gedeeld.Bron;

/**
 * Een bevinding: a verdict with the rule it comes from.
 *
 * @param regel code of the rule
 * @param bron where the rule stands
 * @param oordeel the verdict, with its calculation
 */
public record Bevinding(Regelcode regel, Bron bron, Oordeel oordeel) {}
