/** Tests of the ondersteuningsplan. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.plan;

import org.jspecify.annotations.NullMarked;
