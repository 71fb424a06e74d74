/** What a contract covers, subject by subject, and who helps with the rest. */
@NullMarked
package nl.gewoonindewijk.ondersteuning.grensvlak;

import org.jspecify.annotations.NullMarked;
