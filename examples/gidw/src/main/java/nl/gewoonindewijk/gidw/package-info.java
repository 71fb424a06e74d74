/** The command-line tool: tests budget files, computes deadlines, shows worklists, scope, policy and rules. */
@NullMarked
package nl.gewoonindewijk.gidw;

import org.jspecify.annotations.NullMarked;
