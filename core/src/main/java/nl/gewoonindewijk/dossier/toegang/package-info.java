/** Who may see a dossier, and for which purpose. */
@NullMarked
package nl.gewoonindewijk.dossier.toegang;

import org.jspecify.annotations.NullMarked;
