/** Tests of the log. */
@NullMarked
package nl.gewoonindewijk.dossier.logboek;

import org.jspecify.annotations.NullMarked;
