/** Tests of the dated contract. */
@NullMarked
package nl.gewoonindewijk.contract;

import org.jspecify.annotations.NullMarked;
