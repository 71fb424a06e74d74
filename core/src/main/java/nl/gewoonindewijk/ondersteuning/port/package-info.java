/** What a host implements to store all that leads from question to support. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.port;

import org.jspecify.annotations.NullMarked;
