/** A package that the table does not have. */
@NullMarked
package nl.gewoonindewijk.overtreders.onbekend;

import org.jspecify.annotations.NullMarked;
