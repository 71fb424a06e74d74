/** Tests of the handover to the gemeente. */
@NullMarked
package nl.gewoonindewijk.dossier.overdracht;

import org.jspecify.annotations.NullMarked;
