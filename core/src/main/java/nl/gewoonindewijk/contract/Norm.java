package nl.gewoonindewijk.contract;

import nl.gewoonindewijk.gedeeld.Bron;

/**
 * Een norm: a figure that the contract sets, with the paragraph that sets it.
 *
 * @param <T> type of the figure
 * @param waarde the figure
 * @param bron where it stands
 */
public record Norm<T>(T waarde, Bron bron) {}
