/** What a host implements to store budgets and reports. */
@NullMarked
package nl.gewoonindewijk.budget.port;

import org.jspecify.annotations.NullMarked;
