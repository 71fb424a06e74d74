/** Breaches in a context with storage. */
@NullMarked
package nl.gewoonindewijk.overtreders.budget;

import org.jspecify.annotations.NullMarked;
