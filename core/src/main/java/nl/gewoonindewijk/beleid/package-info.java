/** Policy trees of any gemeente, from primary goal to policy goal. */
@NullMarked
package nl.gewoonindewijk.beleid;

import org.jspecify.annotations.NullMarked;
