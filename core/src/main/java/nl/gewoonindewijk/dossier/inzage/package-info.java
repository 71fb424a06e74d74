/** What stands in a dossier, as a resident or the gemeente reads it. */
@NullMarked
package nl.gewoonindewijk.dossier.inzage;

import org.jspecify.annotations.NullMarked;
