/** Tests of the shared kernel. */
@NullMarked
package nl.gewoonindewijk.gedeeld;

import org.jspecify.annotations.NullMarked;
