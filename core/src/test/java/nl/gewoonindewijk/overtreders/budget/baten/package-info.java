/** One of two parts that know each other. */
@NullMarked
package nl.gewoonindewijk.overtreders.budget.baten;

import org.jspecify.annotations.NullMarked;
