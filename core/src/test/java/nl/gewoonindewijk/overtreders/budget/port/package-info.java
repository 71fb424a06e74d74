/** Breaches in a port. */
@NullMarked
package nl.gewoonindewijk.overtreders.budget.port;

import org.jspecify.annotations.NullMarked;
