/**
 * The ports of the core on a relational database: PostgreSQL, or H2 in a file.
 *
 * <p>{@link nl.gewoonindewijk.adapters.jdbc.JdbcOpslag} is the way in; {@link
 * nl.gewoonindewijk.adapters.jdbc.IngebouwdeDatabase} gives a database to who has none.
 */
@NullMarked
package nl.gewoonindewijk.adapters.jdbc;

import org.jspecify.annotations.NullMarked;
