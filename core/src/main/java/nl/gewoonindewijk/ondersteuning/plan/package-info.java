/** The ondersteuningsplan of a household, from draft to its end. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.plan;

import org.jspecify.annotations.NullMarked;
