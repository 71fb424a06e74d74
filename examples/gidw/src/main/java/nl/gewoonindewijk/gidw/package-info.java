/** The command-line tool: tests budget files, computes deadlines, shows policy and rules. */
@NullMarked
package nl.gewoonindewijk.gidw;

import org.jspecify.annotations.NullMarked;
