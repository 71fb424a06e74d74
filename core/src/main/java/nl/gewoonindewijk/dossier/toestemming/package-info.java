/** Consent to share data with a third party, and what was shared. */
@NullMarked
package nl.gewoonindewijk.dossier.toestemming;

import org.jspecify.annotations.NullMarked;
