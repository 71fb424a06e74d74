/** Tests of dossiers and the rules on personal data. */
@NullMarked
package nl.gewoonindewijk.dossier;

import org.jspecify.annotations.NullMarked;
