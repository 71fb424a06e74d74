/** Classes that break one rule of the architecture each, and a few that look like it and break none. */
@NullMarked
package nl.gewoonindewijk.overtreders;

import org.jspecify.annotations.NullMarked;
