/** The dated contract: its versions, its norms with their source, and Haarlem's own. */
@NullMarked
package nl.gewoonindewijk.contract;

import org.jspecify.annotations.NullMarked;
