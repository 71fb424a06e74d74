/**
 * The test kit: generators, laws and port conformance suites, with which we test our own types and adapters, and with which
 * a partner tests theirs.
 *
 * <p>A class {@code Willekeurige...} generates valid values, a class {@code Ongeldige...} what must be refused. A class
 * {@code ...Wet} checks one law and throws an {@link AssertionError} that says which part of it was broken.
 */
@NullMarked
package nl.gewoonindewijk.testkit;

import org.jspecify.annotations.NullMarked;
