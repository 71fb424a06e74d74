/** The rule mechanism: a rule is a value that judges a subject and explains itself. */
@NullMarked
package nl.gewoonindewijk.regels;

import org.jspecify.annotations.NullMarked;
