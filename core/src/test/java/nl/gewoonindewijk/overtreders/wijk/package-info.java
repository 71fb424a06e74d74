/** A context below the others. */
@NullMarked
package nl.gewoonindewijk.overtreders.wijk;

import org.jspecify.annotations.NullMarked;
