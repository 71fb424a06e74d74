@NullMarked
package nl.gewoonindewijk.budget;

import org.jspecify.annotations.NullMarked;
