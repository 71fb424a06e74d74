/** The five steps of the meldcode huiselijk geweld en kindermishandeling. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.meldcode;

import org.jspecify.annotations.NullMarked;
