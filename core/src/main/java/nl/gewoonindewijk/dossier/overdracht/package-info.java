/** Data handed over for an objection or appeal, with a manifest. */
@NullMarked
package nl.gewoonindewijk.dossier.overdracht;

import org.jspecify.annotations.NullMarked;
