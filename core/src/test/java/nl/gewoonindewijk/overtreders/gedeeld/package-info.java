/** Breaches in the shared kernel. */
@NullMarked
package nl.gewoonindewijk.overtreders.gedeeld;

import org.jspecify.annotations.NullMarked;
