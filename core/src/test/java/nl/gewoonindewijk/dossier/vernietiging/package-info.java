/** Tests of destruction. */
@NullMarked
package nl.gewoonindewijk.dossier.vernietiging;

import org.jspecify.annotations.NullMarked;
