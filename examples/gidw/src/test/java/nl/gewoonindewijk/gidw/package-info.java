@NullMarked
package nl.gewoonindewijk.gidw;

import org.jspecify.annotations.NullMarked;
