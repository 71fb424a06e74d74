/** Tests of the use cases on support. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.application;

import org.jspecify.annotations.NullMarked;
