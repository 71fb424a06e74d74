/** Longer support of a resident: who holds the regie, and the handover to others. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.traject;

import org.jspecify.annotations.NullMarked;
