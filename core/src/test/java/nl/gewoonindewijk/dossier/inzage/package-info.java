/** Tests of what a resident reads. */
@NullMarked
package nl.gewoonindewijk.dossier.inzage;

import org.jspecify.annotations.NullMarked;
