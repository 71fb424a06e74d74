/** Tests of what must be done in time. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.werklijst;

import org.jspecify.annotations.NullMarked;
