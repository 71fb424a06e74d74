/**
 * The library's types as JSON, and its tables as CSV: for a host's own mapper, ready made, and with every error at once.
 *
 * <p>The JSON is fixed by the types alone. Properties are called as the record components are, in Dutch and in their order.
 * A record with one component is written as that component; amounts are numbers with two decimals; days are ISO dates,
 * moments ISO times in UTC, terms of keeping ISO periods; what is absent is left out and never {@code null}; one of several
 * kinds is named in the property {@code soort}. Behind a toetsrapport stands its fingerprint, and behind a bewaaroordeel what
 * it comes to: what does not fit is refused in reading. What prints as a mask stands in full: JSON is the data itself, but no error repeats any of it. No setting of
 * a host's mapper changes this, in writing or in reading.
 */
@NullMarked
package nl.gewoonindewijk.adapters.json;

import org.jspecify.annotations.NullMarked;
