/** What was done with personal data, in a log that cannot be changed unnoticed. */
@NullMarked
package nl.gewoonindewijk.dossier.logboek;

import org.jspecify.annotations.NullMarked;
