/** Breaches in a port of a context that may know types alone. */
@NullMarked
package nl.gewoonindewijk.overtreders.monitoring.port;

import org.jspecify.annotations.NullMarked;
