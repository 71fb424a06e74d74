/** What must be done, by when and by whom. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.werklijst;

import org.jspecify.annotations.NullMarked;
