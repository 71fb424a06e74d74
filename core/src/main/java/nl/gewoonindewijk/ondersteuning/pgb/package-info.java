/** A persoonsgebonden budget, from request to its end. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.pgb;

import org.jspecify.annotations.NullMarked;
