/** Tests of the shared ports. */
@NullMarked
package nl.gewoonindewijk.gedeeld.port;

import org.jspecify.annotations.NullMarked;
