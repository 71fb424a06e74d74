/** Breaches in a use case. */
@NullMarked
package nl.gewoonindewijk.overtreders.budget.application;

import org.jspecify.annotations.NullMarked;
