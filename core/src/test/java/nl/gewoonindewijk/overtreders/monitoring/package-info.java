/** Breaches in a context that may know types alone. */
@NullMarked
package nl.gewoonindewijk.overtreders.monitoring;

import org.jspecify.annotations.NullMarked;
