/** Benchmarks: what the library costs, beside what a user would pick instead. */
@NullMarked
package nl.gewoonindewijk.snelheid;

import org.jspecify.annotations.NullMarked;
