/** Use cases on support: load, decide, store, log. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.application;

import org.jspecify.annotations.NullMarked;
