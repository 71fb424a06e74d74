/** Tests of the whole: the architecture, and the test kit itself. */
@NullMarked
package nl.gewoonindewijk;

import org.jspecify.annotations.NullMarked;
