/** Tests of the persoonsgebonden budget. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.pgb;

import org.jspecify.annotations.NullMarked;
