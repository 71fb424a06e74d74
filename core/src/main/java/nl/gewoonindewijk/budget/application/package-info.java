/** Use cases on the yearly budget: load, decide, store, log. */
@NullMarked
package nl.gewoonindewijk.budget.application;

import org.jspecify.annotations.NullMarked;
