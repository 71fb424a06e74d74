/** What a host or adapter does for dossiers: storage, keys, employees, and the pieces themselves. */
@NullMarked
package nl.gewoonindewijk.dossier.port;

import org.jspecify.annotations.NullMarked;
