/** Lists of what is destroyed, and the record that stays of it. */
@NullMarked
package nl.gewoonindewijk.dossier.vernietiging;

import org.jspecify.annotations.NullMarked;
