package nl.gewoonindewijk.budget;

import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.regels.Toetskader;

/**
 * Het kader voor een meerjarenbegroting: how far a published total may differ from its posts.
 *
 * @param kadernaam lasting name of the plan, with its version
 * @param afronding largest difference of a column that rounding explains
 */
public record Meerjarenkader(String kadernaam, Norm<Bedrag> afronding) implements Toetskader {}
