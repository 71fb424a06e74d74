/** A question or signal that comes in: contact, and how it is answered. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.aanmelding;

import org.jspecify.annotations.NullMarked;
