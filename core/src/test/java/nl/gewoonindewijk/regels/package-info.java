/** Tests of the rule mechanism. */
@NullMarked
package nl.gewoonindewijk.regels;

import org.jspecify.annotations.NullMarked;
