/** Tests of longer support. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.traject;

import org.jspecify.annotations.NullMarked;
