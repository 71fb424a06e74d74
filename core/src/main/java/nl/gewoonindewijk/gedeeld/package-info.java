/** The shared kernel: amounts, percentages, periods, terms and sources, which every other context speaks in. */
@NullMarked
package nl.gewoonindewijk.gedeeld;

import org.jspecify.annotations.NullMarked;
