/** From a question of a resident to support: what all that leads there has in common. Each kind of case has a package. */
@NullMarked
package nl.gewoonindewijk.ondersteuning;

import org.jspecify.annotations.NullMarked;
