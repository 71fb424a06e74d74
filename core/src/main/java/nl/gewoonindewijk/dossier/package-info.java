/** What a resident's dossier is: which pieces belong to it, whose it is, and the rules of law and contract that guard it. */
@NullMarked
package nl.gewoonindewijk.dossier;

import org.jspecify.annotations.NullMarked;
