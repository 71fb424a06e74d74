/** Tests of consent. */
@NullMarked
package nl.gewoonindewijk.dossier.toestemming;

import org.jspecify.annotations.NullMarked;
