package nl.gewoonindewijk.adapters.jdbc;

import java.util.function.Function;

/**
 * A column that is filled from a value.
 *
 * @param <T> what a row is
 * @param naam name in the database
 * @param waarde what goes into it
 */
record Kolom<T>(String naam, Function<T, ?> waarde) {}
