/** How long each piece of a dossier is kept, and why. */
@NullMarked
package nl.gewoonindewijk.dossier.bewaring;

import org.jspecify.annotations.NullMarked;
