/** What may be known. */
@NullMarked
package nl.gewoonindewijk.overtreders.regels;

import org.jspecify.annotations.NullMarked;
