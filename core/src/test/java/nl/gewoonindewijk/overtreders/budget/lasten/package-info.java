/** One of two parts that know each other. */
@NullMarked
package nl.gewoonindewijk.overtreders.budget.lasten;

import org.jspecify.annotations.NullMarked;
