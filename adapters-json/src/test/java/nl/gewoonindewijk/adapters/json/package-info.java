/** Tests of the JSON, the schemas and the CSV. */
@NullMarked
package nl.gewoonindewijk.adapters.json;

import org.jspecify.annotations.NullMarked;
