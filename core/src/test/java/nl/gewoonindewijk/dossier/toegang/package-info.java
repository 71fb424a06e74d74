/** Tests of access. */
@NullMarked
package nl.gewoonindewijk.dossier.toegang;

import org.jspecify.annotations.NullMarked;
