/** Tests of questions and signals. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.aanmelding;

import org.jspecify.annotations.NullMarked;
