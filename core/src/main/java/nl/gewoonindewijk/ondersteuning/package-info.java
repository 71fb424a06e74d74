/** From a question of a resident to support: what the assignment covers, and who helps with the rest. */
@NullMarked
package nl.gewoonindewijk.ondersteuning;

import org.jspecify.annotations.NullMarked;
