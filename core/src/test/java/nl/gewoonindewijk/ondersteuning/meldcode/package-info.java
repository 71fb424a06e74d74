/** Tests of the meldcode. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.meldcode;

import org.jspecify.annotations.NullMarked;
