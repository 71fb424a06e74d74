package nl.gewoonindewijk.gedeeld.port;

/**
 * What storage holds, with the version to name when it is changed.
 *
 * @param <T> the aggregate
 * @param waarde the aggregate as it was stored
 * @param versie 1 for the first time it was stored, one more for each change
 */
public record Opgeslagen<T>(T waarde, long versie) {}
