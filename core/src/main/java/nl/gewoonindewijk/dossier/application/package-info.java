/** What an employee can do with a dossier: one class for each use. */
@NullMarked
package nl.gewoonindewijk.dossier.application;

import org.jspecify.annotations.NullMarked;
