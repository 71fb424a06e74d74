/** Tests of the scope tables and of all that leads from question to support. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.grensvlak;

import org.jspecify.annotations.NullMarked;
