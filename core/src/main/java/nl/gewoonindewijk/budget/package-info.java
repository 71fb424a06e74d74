/** The yearly budget and every rule of the contract on money. */
@NullMarked
package nl.gewoonindewijk.budget;

import org.jspecify.annotations.NullMarked;
