/** Tests of the use cases on dossiers. */
@NullMarked
package nl.gewoonindewijk.dossier.application;

import org.jspecify.annotations.NullMarked;
