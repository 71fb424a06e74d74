/** Ports that every context with storage shares. */
@NullMarked
package nl.gewoonindewijk.gedeeld.port;

import org.jspecify.annotations.NullMarked;
