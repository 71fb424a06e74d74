/** Tests of how long pieces are kept. */
@NullMarked
package nl.gewoonindewijk.dossier.bewaring;

import org.jspecify.annotations.NullMarked;
